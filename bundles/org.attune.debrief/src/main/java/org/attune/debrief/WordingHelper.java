package org.attune.debrief;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds words that hurt or shrink people, and says what could stand there. A list of rules in the person's language; it
 * judges nobody, understands nothing, and its silence proves nothing. Any thread; a few microseconds per word.
 */
@ProviderType
public interface WordingHelper {
    /**
     * What could be said more kindly, in the order of the text, none overlapping.
     *
     * @param text any text
     * @param agreed what the team agreed to say; it comes before the built-in rules
     */
    List<Suggestion> suggest(String text, List<Wording> agreed);

    /** The built-in rules as words that a team could agree on. */
    List<Wording> rules();
}
