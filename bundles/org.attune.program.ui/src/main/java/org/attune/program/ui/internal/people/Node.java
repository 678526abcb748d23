package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Optional;

import org.attune.program.Person;
import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * A line of the tree: a program, a cohort, or a person.
 *
 * @param label what it is called
 * @param roles what they do, of a person
 * @param mentors who mentors them, of a person
 * @param place the record that it stands for; a cohort that nobody described has none
 * @param below what stands below it
 */
record Node(String label, String roles, String mentors, Optional<Place> place, List<Node> below) {
    /** A record that can be opened. */
    record Place(TypeName type, RecordId id) {}

    static Node group(String label, Optional<Place> place, List<Node> below) {
        return new Node(label, "", "", place, below);
    }

    /** Their record, of a person. */
    Optional<RecordId> person() {
        return place.filter(each -> each.type().equals(Person.TYPE)).map(Place::id);
    }

    /** How many people stand here and below. */
    int people() {
        return person().isPresent() ? 1 : below.stream().mapToInt(Node::people).sum();
    }
}
