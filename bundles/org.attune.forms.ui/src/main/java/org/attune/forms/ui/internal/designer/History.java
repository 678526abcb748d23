package org.attune.forms.ui.internal.designer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import com.google.gson.JsonObject;

/** The form before each change, to go back to and forth again. What is typed into one field is one change. */
final class History {
    private static final int MOST = 100;

    /**
     * The form at a time.
     *
     * @param form a copy that nobody else has
     * @param item the linkId of the item that was chosen; empty for the form itself
     */
    record Step(JsonObject form, String item) {}

    private final Deque<Step> back = new ArrayDeque<>();
    private final Deque<Step> forth = new ArrayDeque<>();
    private Step now;
    private String field = "";

    /** Begins with a form, and nothing to go back to. */
    History(JsonObject form) {
        now = new Step(form.deepCopy(), "");
    }

    /**
     * The form has changed.
     *
     * @param item the item that is chosen
     * @param typedInto names the field that was typed into; empty when the change is one by itself
     */
    void changed(JsonObject form, String item, String typedInto) {
        forth.clear();
        if (typedInto.isEmpty() || !typedInto.equals(field)) {
            push(back, new Step(now.form(), item));
        }
        field = typedInto;
        now = new Step(form.deepCopy(), item);
    }

    private static void push(Deque<Step> pile, Step step) {
        pile.push(step);
        if (pile.size() > MOST) {
            pile.removeLast();
        }
    }

    boolean canUndo() {
        return !back.isEmpty();
    }

    boolean canRedo() {
        return !forth.isEmpty();
    }

    /** The form before the last change. */
    Optional<Step> undo() {
        return step(back, forth);
    }

    /** The form before what was gone back. */
    Optional<Step> redo() {
        return step(forth, back);
    }

    private Optional<Step> step(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Step next = from.pop();
        push(to, new Step(now.form(), next.item()));
        now = next;
        field = "";
        return Optional.of(new Step(next.form().deepCopy(), next.item()));
    }
}
