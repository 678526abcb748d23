package org.attune.records;

import static org.attune.records.Access.COUNTS;
import static org.attune.records.Access.IF_SHARED;
import static org.attune.records.Access.NONE;
import static org.attune.records.Access.WHOLE;

import java.util.List;

/**
 * What kind of data a type of record holds, and with it who may see it: the rows of the table in domain.md 6.6.
 * "Own" and "if consented" of that table are {@link Access#IF_SHARED} here: sharing by the author is the consent.
 */
public enum DataClass {
    /**
     * What somebody writes for nobody but themselves, such as how they look after themselves: it cannot be shared, and
     * nobody counts it.
     */
    KEPT_TO_ONESELF(NONE, NONE, NONE, NONE, NONE, NONE),
    /** A learner's or mentor's own reflection. */
    PRIVATE_REFLECTION(IF_SHARED, IF_SHARED, NONE, NONE, NONE, NONE),
    /** An entry about an encounter that a learner and a mentor have in common. */
    JOINT_ENTRY(IF_SHARED, IF_SHARED, IF_SHARED, COUNTS, NONE, IF_SHARED),
    /** The five practices of a debrief, as confirmed by its facilitator. */
    FIVE_PRACTICES(NONE, IF_SHARED, WHOLE, COUNTS, NONE, COUNTS),
    /** Answers to a needs assessment. */
    NEEDS_ANSWERS(IF_SHARED, IF_SHARED, NONE, COUNTS, COUNTS, IF_SHARED),
    /** Ideas and the decisions on them. */
    IDEA(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE),
    /** The map of a curriculum. */
    CURRICULUM(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE),
    /** Cost, cover and attendance; who is who in the program. */
    LOGISTICS(IF_SHARED, IF_SHARED, WHOLE, WHOLE, COUNTS, COUNTS);

    private final List<Access> given;

    DataClass(Access learner, Access mentor, Access facultyLead, Access programLead, Access seniorLeader,
            Access evaluator) {
        given = List.of(WHOLE, learner, mentor, facultyLead, programLead, seniorLeader, evaluator);
    }

    /** How much of a record of this class a recipient may see. */
    public Access givenTo(Recipient recipient) {
        return given.get(recipient.ordinal());
    }
}
