package org.attune.forms.library;

import java.util.Optional;

import org.attune.forms.Form;
import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A version of a form that people may answer.
 *
 * @param form the form; its JSON is not to be changed
 * @param document the name of the immutable document in the vault; empty for a built-in form that nobody used yet
 * @param own the site's own form that it is a version of; empty for a built-in one
 */
public record PublishedForm(Form form, Optional<VersionHash> document, Optional<RecordId> own) {
    /** The version; may be empty. */
    public FormVersion version() {
        return new FormVersion(form.version().orElse(""));
    }
}
