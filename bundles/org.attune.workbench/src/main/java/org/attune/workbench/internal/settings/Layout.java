package org.attune.workbench.internal.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Split;

/**
 * How a person left a window.
 *
 * @param bounds where the window stood
 * @param maximized whether it filled the screen
 * @param perspective the one in front
 * @param perspectives by id
 * @param editors what was open in the middle
 */
public record Layout(Optional<Box> bounds, boolean maximized, Optional<String> perspective,
        Map<String, PerspectiveLayout> perspectives, EditorsLayout editors) {
    /** Before anybody moved anything. */
    public static final Layout UNTOUCHED = new Layout(Optional.empty(), false, Optional.empty(), Map.of(),
            EditorsLayout.NONE);

    public Layout {
        perspectives = Map.copyOf(perspectives);
    }

    /** With another place on the screen. */
    public Layout at(Box where, boolean filling) {
        return new Layout(Optional.of(where), filling, perspective, perspectives, editors);
    }

    /**
     * A record that was open in an editor.
     */
    public record OpenRecord(TypeName type, RecordId record) {}

    /**
     * The editors.
     *
     * @param first left to right
     * @param second those beside or below the first, left to right; usually none
     * @param beside whether the second stand beside the first; otherwise below
     * @param share of the first, in thousandths
     * @param front the record in front
     */
    public record EditorsLayout(List<OpenRecord> first, List<OpenRecord> second, boolean beside, int share,
            Optional<RecordId> front) {
        /** No editors. */
        public static final EditorsLayout NONE = new EditorsLayout(List.of(), List.of(), true, Split.HALF,
                Optional.empty());

        public EditorsLayout {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** All of them. */
        public List<OpenRecord> all() {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }

    /**
     * What a person changed in a perspective.
     *
     * @param closed views that belong there and were closed
     * @param opened views that were shown there and belong elsewhere
     * @param arrangement where they stand; views that are not installed now keep their place
     * @param states what views want to find again, by id
     */
    public record PerspectiveLayout(List<String> closed, List<String> opened, Arrangement arrangement,
            Map<String, Map<String, String>> states) {
        /** Before anybody moved anything. */
        public static final PerspectiveLayout UNTOUCHED = new PerspectiveLayout(List.of(), List.of(),
                Arrangement.usual(), Map.of());

        public PerspectiveLayout {
            closed = List.copyOf(closed);
            opened = List.copyOf(opened);
            states = Map.copyOf(states);
        }
    }
}
