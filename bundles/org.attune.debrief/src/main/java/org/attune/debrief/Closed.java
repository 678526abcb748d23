package org.attune.debrief;

import java.util.List;

import org.attune.records.RecordId;
import org.attune.records.Saved;

/**
 * A debrief that was just closed, with all that was kept in the same act.
 *
 * @param debrief its record
 * @param kept everything that was kept, the debrief first; empty when it was only tried out
 */
public record Closed(RecordId debrief, List<Saved> kept) {
    public Closed {
        kept = List.copyOf(kept);
    }
}
