package org.attune.forms.library;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.records.TypeName;

/**
 * Somebody says that the site holds a licence for the wording of a form: the view of a body of {@link #TYPE}. While it is
 * in force the wording may be kept and shown in this workspace; it leaves it as a {@link Shell} in any case.
 *
 * @param form the form's address, without version
 * @param holder who holds the licence: a site, a department, a role
 * @param until the last day of the licence; empty for one without end
 * @param reference where the licence can be found again: a number, a letter, a folder
 * @param by who says so, as the workspace knows them
 * @param on the day on which they said so
 */
public record Attestation(String form, String holder, Optional<LocalDate> until, String reference, String by,
        Optional<LocalDate> on) {
    /** The name of the type. */
    public static final TypeName TYPE = new TypeName("forms.attestation");

    /** Whether it holds on a day. */
    public boolean inForce(LocalDate day) {
        return until.filter(day::isAfter).isEmpty();
    }
}
