package org.attune.debrief;

import org.osgi.annotation.versioning.ProviderType;

/** The lists that a team keeps between debriefs. The service is there from unlock to lock. */
@ProviderType
public interface Shelves {
    /**
     * Practices worth sharing. Adding or changing one shares its record as far as its scope says, no further; what was
     * handed over before cannot be taken back.
     */
    Shelf<PositivePractice> practices();

    /** Problems that make kind care hard; a text that may name somebody is refused with {@code INVALID}. */
    Shelf<Problem> problems();

    /** Words that the team has agreed on. */
    Shelf<Wording> words();
}
