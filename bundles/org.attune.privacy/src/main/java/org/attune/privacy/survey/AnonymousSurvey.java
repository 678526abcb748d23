package org.attune.privacy.survey;

import java.util.List;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A survey whose answers nobody can trace, not even whoever holds the workspace. From any thread except the user
 * interface's: calls wait for the disk.
 */
@ProviderType
public interface AnonymousSurvey {
    /** The record of its plan; the answers are no records. */
    RecordId id();

    /** What it asks. */
    SurveyPlan plan();

    /** Whether answers are still taken. */
    boolean open() throws RecordsException;

    /**
     * Codes to hand out, each good for one answer. They are kept nowhere: print or show them now. Who gets which code
     * must not be written down.
     *
     * @param count 1 to 10,000
     */
    List<String> codes(int count) throws RecordsException;

    /**
     * Takes an answer; its code is used up.
     *
     * @throws IllegalArgumentException if a question is unknown or an answer is outside its scale or options
     * @throws RecordsException {@code UNKNOWN_RECORD} when the code is unknown or used, or the survey is closed
     */
    void answer(String code, Answer answer) throws RecordsException;

    /**
     * Lets the people in a room answer on this device.
     *
     * @param people how many there are, 1 to 10,000
     */
    Room room(int people) throws RecordsException;

    /** The one thing that may be known while it runs. */
    SoFar soFar() throws RecordsException;

    /**
     * What may be seen, one for each question; empty while nothing may be seen: before it is closed, or before enough are
     * together.
     */
    List<Result> results() throws RecordsException;

    /**
     * Takes no more answers. Those that could never be shown, as they are too few, are destroyed. Cannot be undone: what
     * two looks at the same survey differ by would belong to few people.
     */
    void close() throws RecordsException;

    /** What people must be told before they answer: what is protected, and what is not. A few plain sentences. */
    String promise();
}
