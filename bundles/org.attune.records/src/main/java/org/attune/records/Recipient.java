package org.attune.records;

/** The classes of people that domain.md 6.6 tells apart when it says who may see what. */
public enum Recipient {
    /** The holder of this workspace. */
    ME,
    /** The learner that a record is about. */
    LEARNER,
    /** A mentor other than the holder. */
    MENTOR,
    /** The lead of faculty development. */
    FACULTY_LEAD,
    /** The lead of the program. */
    PROGRAM_LEAD,
    /** A senior leader: aggregates and actions only. */
    SENIOR_LEADER,
    /** An evaluator, who works with pseudonyms and consent. */
    EVALUATOR
}
