package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;

/**
 * A line of the tree: a program, a cohort, or a person.
 *
 * @param label what it is called
 * @param roles what they do, of a person
 * @param mentors who mentors them, of a person
 * @param person their record, of a person
 * @param below what stands below it
 */
record Node(String label, String roles, String mentors, Optional<RecordId> person, List<Node> below) {
    static Node group(String label, List<Node> below) {
        return new Node(label, "", "", Optional.empty(), below);
    }

    /** How many people stand here and below. */
    int people() {
        return person.isPresent() ? 1 : below.stream().mapToInt(Node::people).sum();
    }
}
