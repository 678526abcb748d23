package org.attune.records;

import java.util.List;
import java.util.function.Predicate;

import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * Answers that nobody can trace: outside the event log and outside anybody's chain, random names, no order of arrival
 * (reliability.md 5.3). From any thread except the user interface's.
 * <p>
 * Answers <i>wait</i> together, sealed in one piece and shuffled, until enough of them can be <i>laid down</i> at once;
 * only what is laid down can be read. Neither the file nor its log shows which answer came first, which code it used, or
 * on which day it came: the file knows the day on which a batch was laid down.
 * <p>
 * What this cannot hide: whoever can unlock the workspace and has copies of the file from between two answers can
 * compare them.
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
     * Takes an answer and uses up its code in one transaction, after which no link between them remains. Cost: seals all
     * that wait again, and folds the log of the file.
     *
     * @param enough whether those that wait, the new one among them and in no order, may be laid down now
     * @throws RecordsException {@code UNKNOWN_RECORD} when the code is unknown or used
     */
    void answer(String survey, String code, JsonObject answer, Predicate<List<JsonObject>> enough)
            throws RecordsException;

    /** Whether at least so many answers have come, be they laid down or waiting. Nobody needs a finer count. */
    boolean haveCome(String survey, int atLeast) throws RecordsException;

    /** The answers of a survey that are laid down, in an order that tells nothing. */
    List<JsonObject> answers(String survey) throws RecordsException;

    /** Makes some codes good for nothing; quietly when one is used or unknown. */
    void withdraw(String survey, List<String> codes) throws RecordsException;

    /**
     * Makes all codes that are left good for nothing.
     *
     * @param rest whether those that wait may join those laid down; otherwise they are destroyed, as nobody may ever read
     *        them
     */
    void close(String survey, Predicate<List<JsonObject>> rest) throws RecordsException;
}
