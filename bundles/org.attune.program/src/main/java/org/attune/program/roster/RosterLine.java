package org.attune.program.roster;

import java.util.Optional;

import org.attune.program.KeptPerson;
import org.attune.program.Person;

/**
 * A row of a roster, and what taking it over would do. What a row leaves empty stays as it is.
 *
 * @param row the row as a spreadsheet counts them
 * @param state what would become of it
 * @param person who they would be afterwards
 * @param known who they are now
 * @param mentor the code of somebody who would begin to mentor them; empty when nobody would
 */
public record RosterLine(int row, State state, Person person, Optional<KeptPerson> known, String mentor) {
    /** What would become of a row. */
    public enum State {
        /** Nobody has the code yet. */
        NEW,
        /** Something about somebody known changes. */
        CHANGED,
        /** All of it is known already. */
        SAME,
        /** It contradicts itself, another row, or what is known: see the problems. */
        CONFLICT
    }

    /** The same row in another state. */
    public RosterLine in(State other) {
        return new RosterLine(row, other, person, known, mentor);
    }
}
