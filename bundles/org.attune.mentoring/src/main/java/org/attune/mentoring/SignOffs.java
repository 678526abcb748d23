package org.attune.mentoring;

import java.util.Optional;

import org.attune.mentoring.SignOff.Signer;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * Signs entries, where a site wants that (domain.md 6.7). The service is there from unlock to lock. From any thread
 * except the user interface's: calls wait for the disk, and throw what {@link org.attune.records.Records#commit} throws.
 */
@ProviderType
public interface SignOffs {
    /**
     * Whether the program of a learner wants entries about them signed. Of several programs one that wants it is enough.
     *
     * @param learnerCode as somebody types it: case and outer blanks do not matter
     * @return empty where no program says anything: then each workspace decides
     * @throws RecordsException only what {@link org.attune.records.Reading} throws
     */
    Optional<Boolean> wantedFor(String learnerCode) throws RecordsException;

    /**
     * Signs an entry as it stands, today. From the first signature on it stays so.
     *
     * @param base the version that is signed
     * @throws RecordsException also {@code UNKNOWN_RECORD}; {@code INVALID} when the same side has signed already, or when
     *         the entry was brought in from another workspace: nobody here signs for there
     */
    Saved sign(RecordId entry, VersionHash base, Signer signer) throws RecordsException;

    /**
     * Adds to an entry that stays as it is, with the day of today: one that was signed, or was brought in from another
     * workspace.
     *
     * @param base the version that was shown
     * @param text not blank
     * @throws RecordsException also {@code UNKNOWN_RECORD}; {@code INVALID} when the entry can be changed instead, or the
     *         text is blank
     */
    Saved add(RecordId entry, VersionHash base, String text) throws RecordsException;

    /**
     * The SHA-256 of what an entry says, in hexadecimal: of its JSON with members sorted by name and without blanks,
     * {@code signOff} and {@code learner} left out (the latter may be filled in later by the code).
     *
     * @param body an entry's JSON
     */
    String seal(JsonObject body);
}
