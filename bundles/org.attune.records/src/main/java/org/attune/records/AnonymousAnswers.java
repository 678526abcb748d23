package org.attune.records;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * Answers that nobody can trace: outside the event log and outside anybody's chain, random names, the day only, no
 * order of arrival (reliability.md 5.3). From any thread except the user interface's.
 */
@ProviderType
public interface AnonymousAnswers {
    /**
     * Makes one-time codes of 128 random bits. Only their hashes are kept.
     *
     * @param survey which survey
     * @param count 1 to 10,000
     */
    List<String> codes(String survey, int count) throws RecordsException;

    /**
     * Takes an answer and uses up its code in one transaction, after which no link between them remains.
     *
     * @throws RecordsException {@code UNKNOWN_RECORD} when the code is unknown or used
     */
    void answer(String survey, String code, JsonObject answer) throws RecordsException;

    /** All answers to a survey, in an order that tells nothing. */
    List<JsonObject> answers(String survey) throws RecordsException;
}
