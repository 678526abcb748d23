package org.attune.privacy.cells;

import org.osgi.annotation.versioning.ProviderType;

/** A share of a group, as it may be seen. Immutable. */
@ProviderType
public sealed interface SafeShare {
    /**
     * A share that may be seen.
     *
     * @param percent 0 to 100
     */
    record Shown(double percent) implements SafeShare {}

    /**
     * Few or nobody: read "less than 5 %".
     *
     * @param percent the end of the band
     */
    record Below(int percent) implements SafeShare {}

    /**
     * Nearly all or all: read "more than 95 %".
     *
     * @param percent the end of the band
     */
    record Above(int percent) implements SafeShare {}

    /** Hidden to protect people. */
    record Hidden() implements SafeShare {}
}
