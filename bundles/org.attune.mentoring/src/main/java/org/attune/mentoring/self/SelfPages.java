package org.attune.mentoring.self;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.forms.library.PublishedForm;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * The pages that the holder of the unlocked workspace writes for themselves. The service is there from unlock to lock.
 * <p>
 * From any thread except the user interface's: calls wait for the disk. Every call throws what
 * {@link org.attune.records.Reading} throws.
 */
@ProviderType
public interface SelfPages {
    /** All pages of a part, latest day first. */
    List<KeptSelfPage> all(SelfPart part) throws RecordsException;

    /** Plans whose day to look at them again has come, waiting longest first. */
    List<KeptSelfPage> toLookAt(LocalDate today) throws RecordsException;

    /** One page; empty when there is none, or the record is something else. */
    Optional<KeptSelfPage> find(RecordId id) throws RecordsException;

    /** The form of a part in its newest version; empty when it is not installed. */
    Optional<PublishedForm> form(SelfPart part) throws RecordsException;

    /** The form that a page filled in, in the version of then. */
    Optional<PublishedForm> formOf(KeptSelfPage page) throws RecordsException;

    /**
     * The write that begins a page, to go into an act of the caller's. The form is copied into the vault at once.
     *
     * @param response the QuestionnaireResponse, complete or not
     */
    Write.Create begin(SelfPart part, PublishedForm form, JsonObject response, LocalDate day) throws RecordsException;

    /**
     * The write that changes a page, to go into an act of the caller's. Members that this version does not know stay.
     *
     * @param base the version that the change was made on
     * @throws RecordsException also {@code UNKNOWN_RECORD}
     */
    Write.Update change(RecordId id, VersionHash base, JsonObject response) throws RecordsException;
}
