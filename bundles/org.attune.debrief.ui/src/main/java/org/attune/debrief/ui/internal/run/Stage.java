package org.attune.debrief.ui.internal.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.attune.debrief.Beat;
import org.attune.debrief.Running;

/** The debrief that runs, as it is now. Each step replaces it and is told to whoever looks. On the user interface's thread. */
final class Stage {
    private final List<Consumer<Running>> lookers = new CopyOnWriteArrayList<>();
    private Running now;

    Stage(Running beginning) {
        now = beginning;
    }

    Running now() {
        return now;
    }

    /** Calls somebody after each step, but not at each beat of the clock. */
    void onStep(Consumer<Running> looker) {
        lookers.add(looker);
    }

    /** Takes a step; nobody is told when it changes nothing. */
    void step(UnaryOperator<Running> change) {
        Running after = change.apply(now);
        if (!after.equals(now)) {
            now = after;
            lookers.forEach(looker -> looker.accept(after));
        }
    }

    /** The clock has moved on; nobody is told, unless there is now something to ask about time away. */
    void beat(Beat beat) {
        boolean asked = !now.timing().away().isZero();
        now = now.at(beat);
        if (!asked && !now.timing().away().isZero()) {
            lookers.forEach(looker -> looker.accept(now));
        }
    }
}
