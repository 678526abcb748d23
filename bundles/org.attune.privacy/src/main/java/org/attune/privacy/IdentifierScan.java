package org.attune.privacy;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads a text and points out the places that may identify a person.
 * <p>
 * A service; safe to call from any thread, several at once. It has no memory: the same text, roster and rules give
 * the same answer. It finds shapes and known names only, so an empty answer is no proof (see the package).
 */
@ProviderType
public interface IdentifierScan {

    /**
     * The places in a text that may identify a person.
     * <p>
     * Takes up to about 50 ms for 10,000 characters and grows in proportion, so it is not called on a window's
     * thread; the very first call also loads the tables of telephone numbers. A rule that fails is left out of this
     * answer and named in the log once, without the text.
     *
     * @param text any text, also an empty one; nothing in it is refused
     * @param roster the names known to the site, {@link Roster#empty()} when there are none
     * @return the places in the order of the text, none overlapping another: where rules disagree the longest place
     *         wins, then the one that starts first, then the class that stands first in {@link IdentifierClass};
     *         unmodifiable
     */
    List<Finding> scan(String text, Roster roster);
}
