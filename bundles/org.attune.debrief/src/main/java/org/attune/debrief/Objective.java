package org.attune.debrief;

import java.util.Optional;

import org.attune.records.RecordId;

/**
 * What the debrief is to serve.
 *
 * @param id names it within the debrief; empty until it is kept
 * @param text what is to be learnt, in free words
 * @param record the objective of the curriculum, when it is one
 * @param discussed whether it was talked about
 */
public record Objective(String id, String text, Optional<RecordId> record, boolean discussed) {
    /** An objective in words of one's own, not talked about yet. */
    public static Objective of(String text) {
        return new Objective("", text, Optional.empty(), false);
    }

    /** The same objective, talked about or not. */
    public Objective discussed(boolean yes) {
        return new Objective(id, text, record, yes);
    }
}
