package org.attune.workbench.internal.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages that were read, back and forth. */
final class HelpTrail {
    private final Deque<String> back = new ArrayDeque<>();
    private final Deque<String> forth = new ArrayDeque<>();
    private Optional<String> here = Optional.empty();

    Optional<String> here() {
        return here;
    }

    boolean hasBack() {
        return !back.isEmpty();
    }

    boolean hasForth() {
        return !forth.isEmpty();
    }

    void go(String topic) {
        if (!here.equals(Optional.of(topic))) {
            here.ifPresent(back::push);
            forth.clear();
            here = Optional.of(topic);
        }
    }

    Optional<String> back() {
        return step(back, forth);
    }

    Optional<String> forth() {
        return step(forth, back);
    }

    private Optional<String> step(Deque<String> from, Deque<String> to) {
        Optional<String> next = Optional.ofNullable(from.poll());
        if (next.isPresent()) {
            here.ifPresent(to::push);
            here = next;
        }
        return next;
    }
}
