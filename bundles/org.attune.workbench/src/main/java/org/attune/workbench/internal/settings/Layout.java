package org.attune.workbench.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.Place;

/**
 * How a person left the window.
 *
 * @param bounds where the window stood
 * @param maximized whether it filled the screen
 * @param perspective the one in front
 * @param perspectives by id
 * @param editors what was open, left to right
 */
public record Layout(Optional<Bounds> bounds, boolean maximized, Optional<String> perspective,
        Map<String, PerspectiveLayout> perspectives, List<OpenRecord> editors) {
    /** Before anybody moved anything. */
    public static final Layout UNTOUCHED = new Layout(Optional.empty(), false, Optional.empty(), Map.of(), List.of());

    public Layout {
        perspectives = Map.copyOf(perspectives);
        editors = List.copyOf(editors);
    }

    /**
     * A rectangle on the screen, in pixels.
     */
    public record Bounds(int x, int y, int width, int height) {}

    /**
     * A record that was open in an editor.
     */
    public record OpenRecord(TypeName type, RecordId record) {}

    /**
     * What a person changed in a perspective.
     *
     * @param closed views that stand there from the start and were closed
     * @param added views that were shown there, and where
     * @param front the view in front of each place
     * @param columns widths of left, middle, right, in shares; empty for the usual
     * @param middle heights of the middle and what is below it
     * @param right heights of right and what is below it
     */
    public record PerspectiveLayout(List<String> closed, Map<String, Place> added, Map<Place, String> front,
            List<Integer> columns, List<Integer> middle, List<Integer> right) {
        /** Before anybody moved anything. */
        public static final PerspectiveLayout UNTOUCHED = new PerspectiveLayout(List.of(), Map.of(), Map.of(),
                List.of(), List.of(), List.of());

        public PerspectiveLayout {
            closed = List.copyOf(closed);
            added = Map.copyOf(added);
            front = Map.copyOf(front);
            columns = List.copyOf(columns);
            middle = List.copyOf(middle);
            right = List.copyOf(right);
        }
    }
}
