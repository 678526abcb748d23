package org.attune.workbench.internal.messages;

import java.time.Instant;
import java.util.List;

import org.attune.workbench.Messages.Choice;

/**
 * Something a person was told.
 *
 * @param when when
 * @param kind what kind of news it is
 * @param text the words
 * @param choices what one can do about it
 * @param times how often in a row it was told
 */
public record Told(Instant when, Kind kind, String text, List<Choice> choices, int times) {
    /** Kinds of news. */
    public enum Kind {
        /** Something went as wished. */
        DONE,
        /** Something changed by itself. */
        NOTE,
        /** Something needs attention. */
        WARNING,
        /** Something failed. */
        FAILED
    }

    public Told {
        choices = List.copyOf(choices);
    }

    /** Whether it says just what another says. */
    boolean says(Told other) {
        return kind == other.kind && text.equals(other.text) && choices.isEmpty() && other.choices.isEmpty();
    }

    /** The same, told once more than another. */
    Told after(Told other) {
        return new Told(when, kind, text, choices, other.times + 1);
    }
}
