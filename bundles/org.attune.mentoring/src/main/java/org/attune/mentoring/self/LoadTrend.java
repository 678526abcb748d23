package org.attune.mentoring.self;

import java.time.LocalDate;
import java.util.List;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How heavy the work has been for the holder of the unlocked workspace, as they said in reflections of
 * their own. For their own eyes.
 * <p>
 * From any thread except the user interface's: the call waits for the disk. Cost: reads each entry of the time.
 */
@ProviderType
public interface LoadTrend {
    /**
     * Month by month, the latest first; months without a word on it are left out.
     *
     * @param months how many months back, the current one included
     */
    List<LoadMonth> months(LocalDate today, int months) throws RecordsException;
}
