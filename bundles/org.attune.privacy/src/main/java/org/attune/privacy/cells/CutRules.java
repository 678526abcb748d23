package org.attune.privacy.cells;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * By what a survey may be cut, declared before it opens: whoever may choose afterwards can choose until one person is
 * left.
 *
 * @param threshold how many people must stand behind a figure
 * @param crossings each set of questions that may be cut by together; everybody together may always be seen
 */
public record CutRules(Threshold threshold, Set<Set<String>> crossings) {
    public CutRules {
        crossings = crossings.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a cut was declared. */
    public boolean declare(Cut cut) {
        return cut.questions().isEmpty() || crossings.contains(cut.questions());
    }
}
