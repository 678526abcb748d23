package org.attune.mentoring;

import java.time.LocalDate;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How much mentoring there was, as anybody may see it: small groups stay hidden. The service is there from unlock to lock.
 * Whoever wants to add mentoring to other methods takes {@link org.attune.practice.CountedPractice} instead, and hides
 * what must stay hidden over all methods together.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Cost: reads each entry of the time.
 */
@ProviderType
public interface MentoringCounts {
    /**
     * By kind of contact.
     *
     * @param first the first day that counts
     * @param last the last day that counts
     */
    ShownCounts contacts(LocalDate first, LocalDate last) throws RecordsException;

    /**
     * Occasions for compassionate action, by dimension: moments in which it could be shown.
     *
     * @param first the first day that counts
     * @param last the last day that counts
     */
    ShownCounts opportunities(LocalDate first, LocalDate last) throws RecordsException;
}
