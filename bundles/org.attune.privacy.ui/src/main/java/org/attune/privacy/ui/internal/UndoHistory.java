package org.attune.privacy.ui.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was typed in one field, so that it can be taken back and done again. Letters of one word are one step.
 */
public final class UndoHistory {
    private static final int MOST_STEPS = 500;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /**
     * One change of a text.
     *
     * @param start where, in UTF-16 units
     * @param removed what stood there before
     * @param inserted what stands there now
     */
    public record Edit(int start, String removed, String inserted) {

        /** The change that takes this one back. */
        Edit reversed() {
            return new Edit(start, inserted, removed);
        }

        private Optional<Edit> joinedWith(Edit next) {
            if (goesOn(next)) {
                return Optional.of(new Edit(start, removed, inserted + next.inserted));
            }
            return goesBack(next) ? Optional.of(new Edit(next.start, next.removed + removed, "")) : Optional.empty();
        }

        private boolean goesOn(Edit next) {
            boolean isLetter = next.removed.isEmpty() && next.inserted.codePointCount(0, next.inserted.length()) == 1
                    && !next.inserted.isBlank();
            return isLetter && !inserted.isEmpty() && next.start == start + inserted.length();
        }

        private boolean goesBack(Edit next) {
            return inserted.isEmpty() && next.inserted.isEmpty() && next.start + next.removed.length() == start
                    && !next.removed.isBlank();
        }
    }

    /** Remembers a change that a person made; what was undone before can no longer be done again. */
    public void add(Edit edit) {
        undone.clear();
        Optional<Edit> joined = Optional.ofNullable(done.peek()).flatMap(last -> last.joinedWith(edit));
        joined.ifPresent(both -> done.pop());
        done.push(joined.orElse(edit));
        if (done.size() > MOST_STEPS) {
            done.removeLast();
        }
    }

    /** The change to make now to take the last step back. */
    public Optional<Edit> undo() {
        return moved(done, undone).map(Edit::reversed);
    }

    /** The change to make now to do again what was taken back last. */
    public Optional<Edit> redo() {
        return moved(undone, done);
    }

    /** Forgets everything. */
    public void clear() {
        done.clear();
        undone.clear();
    }

    private static Optional<Edit> moved(Deque<Edit> from, Deque<Edit> to) {
        Optional<Edit> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }
}
