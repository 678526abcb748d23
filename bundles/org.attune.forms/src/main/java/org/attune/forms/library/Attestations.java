package org.attune.forms.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who said that the site holds licences for the wording of forms, and when. From any thread except the user interface's;
 * calls wait for the disk.
 */
@ProviderType
public interface Attestations {
    /** All that was said of a form, by its address without version. */
    List<Attestation> of(String form) throws RecordsException;

    /** Whether a licence for a form's wording is in force today. */
    boolean inForce(String form) throws RecordsException;

    /**
     * Keeps that the holder of this workspace says today: we hold a licence.
     *
     * @param form the form's address, without version
     * @param holder who holds the licence; not blank
     * @param until its last day; empty for one without end
     * @param reference where it can be found again; not blank
     * @throws RecordsException {@code INVALID} when something is blank or the last day has passed
     */
    Saved attest(String form, String holder, Optional<LocalDate> until, String reference) throws RecordsException;
}
