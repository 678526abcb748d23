package org.attune.packs;

import java.util.List;

/**
 * Something installed that does not work.
 *
 * @param bundle the symbolic name of the bundle, or the name of the file when it never became one
 * @param chain plain sentences from what does not work down to what is missing; at least one
 */
public record Problem(String bundle, List<String> chain) {
    public Problem {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A problem has at least one sentence");
        }
    }

    /** The whole chain, one sentence after the other. */
    public String text() {
        return String.join(" ", chain);
    }
}
