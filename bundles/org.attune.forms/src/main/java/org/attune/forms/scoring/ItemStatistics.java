package org.attune.forms.scoring;

import java.util.List;

import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Counts what was answered to a form, question by question and version by version, never person by person. From any
 * thread except the user interface's. Cost: reads each answer once.
 */
@ProviderType
public interface ItemStatistics {
    /**
     * Every question with options that anybody answered, oldest version first, in the order of the form. Only complete
     * answers count, and only those to questions that were asked.
     *
     * @param url the form's address, without version
     * @param period what answers are counted by
     * @param language the language of the options, such as {@code en}
     */
    List<ItemCounts> counts(String url, Period period, String language) throws RecordsException;
}
