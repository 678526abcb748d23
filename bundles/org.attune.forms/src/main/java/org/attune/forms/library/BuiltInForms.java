package org.attune.forms.library;

import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The forms that installed bundles bring along. Needs no workspace. From any thread except the user interface's: the
 * first call reads files out of the bundles.
 */
@ProviderType
public interface BuiltInForms {
    /** All of them in all versions, by address and version. A form that two bundles bring counts once. */
    List<Form> all();

    /**
     * One of them.
     *
     * @param canonical {@code address|version}, or the address alone for the newest version
     */
    Optional<Form> find(String canonical);
}
