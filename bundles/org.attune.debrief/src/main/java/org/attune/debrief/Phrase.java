package org.attune.debrief;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way to raise something openly: say what one saw, say what one makes of it, and ask in earnest (after advocacy and
 * inquiry; Rudolph et al., Simul Healthc 2006;1:49-55). It fits into any phase of any framework.
 *
 * @param noticed what was seen or heard, without judging; may be empty
 * @param think what one makes of it; may be empty
 * @param wonder what one would like to know; may be empty
 */
public record Phrase(String noticed, String think, String wonder) {
    /** Nothing yet. */
    public static final Phrase EMPTY = new Phrase("", "", "");

    /** Whether all three parts are there. */
    public boolean complete() {
        return parts().count() == 3;
    }

    /** The parts that are there, joined to be said aloud or pasted into notes. */
    public String said() {
        return parts().collect(Collectors.joining(" "));
    }

    private Stream<String> parts() {
        return Stream.of(noticed, think, wonder).map(String::strip).filter(part -> !part.isEmpty());
    }
}
