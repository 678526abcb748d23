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
 */
public record Told(Instant when, Kind kind, String text, List<Choice> choices) {
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
}
