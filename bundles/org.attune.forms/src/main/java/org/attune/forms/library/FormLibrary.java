package org.attune.forms.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * All forms that can be used in the unlocked workspace: built-in ones and the site's own. From any thread except the user
 * interface's; calls wait for the disk.
 *
 * <pre>{@code
 * RecordId id = library.begin(NewForm.blank("Shift start", "en"));
 * KeptForm draft = library.own(id).orElseThrow();
 * library.publish(id, draft.version(), new FormVersion("1"), "", today);
 * PublishedForm form = library.open(draft.form().questionnaire().url()).orElseThrow();
 * }</pre>
 */
@ProviderType
public interface FormLibrary {
    /** All forms by title, the site's own ones that are not published yet among them. */
    List<ListedForm> all() throws RecordsException;

    /**
     * A version that people may answer.
     *
     * @param canonical {@code address|version}, or the address alone for the newest version
     */
    Optional<PublishedForm> open(String canonical) throws RecordsException;

    /** A version by the name of its document, however old; empty when the vault has no such form. */
    Optional<PublishedForm> open(VersionHash document) throws RecordsException;

    /**
     * Copies a version into the vault, quietly when it is there. {@link FormAnswers} does so by itself.
     *
     * @return the name of the immutable document
     */
    VersionHash keep(PublishedForm form) throws RecordsException;

    /** A form of the site's own. */
    Optional<KeptForm> own(RecordId id) throws RecordsException;

    /**
     * Begins a form of the site's own; see {@link NewForm} for what to begin with.
     *
     * @param basis the form that it was begun from, as {@code address|version}; or empty
     */
    RecordId begin(JsonObject questionnaire, String basis) throws RecordsException;

    /**
     * Keeps what is being written. It may be unfinished and wrong; only publishing asks for more.
     *
     * @param base the version of the record that the change was made on
     */
    Saved save(RecordId form, VersionHash base, JsonObject questionnaire) throws RecordsException;

    /**
     * Whether wording would be lost by keeping a form now: it has some, its licence is neither {@code free} nor
     * {@code in-house}, and nobody attested a licence that is in force; see {@link Attestations}.
     */
    boolean keepsShellOnly(JsonObject questionnaire) throws RecordsException;

    /**
     * What differs between the last published version and what is being written; everything is new when nothing is
     * published yet.
     */
    Difference unpublished(KeptForm form) throws RecordsException;

    /**
     * What stands in the way of publishing.
     *
     * @param version the number that it shall have
     * @return empty when it may be published
     */
    List<Complaint> beforePublishing(KeptForm form, FormVersion version) throws RecordsException;

    /**
     * Publishes what is being written as a version that never changes again.
     *
     * @param base the version of the record that was looked at; when it is no longer the newest, nothing is published
     * @param version its number, greater than the last one
     * @param note why, for who comes after; may be empty
     * @throws RecordsException {@code INVALID} with what {@link #beforePublishing} says, or when somebody changed the
     *         form meanwhile; {@code UNKNOWN_RECORD}
     */
    PublishedForm publish(RecordId form, VersionHash base, FormVersion version, String note, LocalDate today)
            throws RecordsException;

    /**
     * Brings in a form from outside. One with address, version and without errors is published as it is: it was made
     * elsewhere. One that is neither {@code free} nor {@code in-house} is kept as a {@link Shell}. A newer version of a
     * form that is here joins it.
     *
     * @throws RecordsException {@code INVALID} when it is no Questionnaire, is built in, or has a version that is here
     *         already with other content
     */
    RecordId bringIn(JsonObject questionnaire, LocalDate today) throws RecordsException;

    /**
     * A form to hand on: the version itself, or its {@link Shell} when its licence says so.
     *
     * @param canonical {@code address|version}, or the address alone for the newest version
     * @return a copy that the caller may change; empty when there is no such form
     */
    Optional<JsonObject> handOn(String canonical) throws RecordsException;
}
