package org.attune.forms.scoring;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * The scoring packs of the installed bundles. Needs no workspace. From any thread except the user interface's: the first
 * call reads files out of the bundles and tests them.
 */
@ProviderType
public interface ScoringPacks {
    /** All of them by title, those with faults among them. */
    List<LoadedPack> all();

    /**
     * The newest sound pack that scores a form.
     *
     * @param form the form's address, with or without {@code |version}
     */
    Optional<ScoringPack> forForm(String form);

    /** Loads and tests a pack from elsewhere, without keeping it. */
    LoadedPack load(JsonObject pack);

    /** What a pack has to say in {@code checksum}. */
    String checksum(JsonObject pack);
}
