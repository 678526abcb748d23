package org.attune.forms.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * The answers that the unlocked workspace keeps. Writes are handed out for the caller's own act, as answers often belong
 * to something else. From any thread except the user interface's; calls wait for the disk.
 */
@ProviderType
public interface FormAnswers {
    /**
     * Begins to keep answers. The version that was answered is copied into the vault at once, so that they can always be
     * read with their questions.
     *
     * @param form the version that was answered
     * @param response the QuestionnaireResponse; it is kept as it is, complete or not
     * @param about what the answers are about
     * @param day the day that they are about
     * @return the write that keeps them, with a fresh id
     */
    Write.Create begin(PublishedForm form, JsonObject response, FilledForm.Subject about, LocalDate day)
            throws RecordsException;

    /**
     * Changes answers. They go on answering the version that they were given to.
     *
     * @param base the version of the record that the change was made on
     * @throws RecordsException {@code UNKNOWN_RECORD}
     */
    Write.Update change(RecordId id, VersionHash base, JsonObject response) throws RecordsException;

    /** Answers by their record. */
    Optional<KeptAnswers> find(RecordId id) throws RecordsException;

    /** The version that answers were given to; empty when it never came into this vault. */
    Optional<PublishedForm> formOf(KeptAnswers answers) throws RecordsException;

    /** All answers to any version of a form, oldest day first. Cost: reads each. */
    List<KeptAnswers> to(String url) throws RecordsException;

    /** All answers about a record, oldest day first. */
    List<KeptAnswers> about(RecordId record) throws RecordsException;
}
