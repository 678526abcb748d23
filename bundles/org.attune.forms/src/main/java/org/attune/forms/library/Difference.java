package org.attune.forms.library;

import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.library.internal.Comparison;

/**
 * What differs between two versions of a form, item by item as their linkIds pair them, and what that means for answers
 * already given. Immutable.
 *
 * @param changes in the order of the newer version, removed items last
 */
public record Difference(List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** Compares two versions. Pure; in time linear to both, apart from moves within one group. */
    public static Difference between(Form before, Form after) {
        return new Difference(Comparison.of(before, after));
    }

    /** Whether nothing differs that people see or that touches their answers. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether answers to an item, given to the two versions, may be counted together. */
    public boolean comparable(String linkId) {
        return changes.stream().filter(change -> change.linkId().equals(linkId))
                .allMatch(change -> change.effect().comparable());
    }
}
