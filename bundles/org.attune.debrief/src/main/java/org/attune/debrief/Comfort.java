package org.attune.debrief;

import java.util.List;
import java.util.Optional;

import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How people are with a way to practise or reflect, asked of each alone before it begins. Nobody can tell who answered
 * what, and the answers of several groups are pooled; they are told in words, never as a number. Whatever is answered,
 * sitting out and another way are offered to everybody. The service is there from unlock to lock.
 */
@ProviderType
public interface Comfort {
    /**
     * The survey that takes answers now, begun when there is none: a question for each {@link Method}, with its code as
     * id. Not from the user interface's thread.
     */
    AnonymousSurvey survey() throws RecordsException;

    /**
     * What groups have said of a way so far, in a sentence; empty while too few have answered. Writes nothing. Not from
     * the user interface's thread.
     *
     * @param method a {@link Method#code}
     */
    Optional<String> told(String method) throws RecordsException;

    /** What can be answered, in the person's language: the first stands for 1. From any thread. */
    List<String> scale();
}
