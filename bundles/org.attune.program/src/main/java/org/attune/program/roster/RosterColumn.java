package org.attune.program.roster;

/** A column of a roster. Which words head it, in English and French, stands in {@code columns.properties}. */
public enum RosterColumn {
    /** The pseudonymous code; the only one that must be there. */
    CODE,
    /** Words for what somebody does, separated by a slash, a bar, a plus sign, a comma or a semicolon. */
    ROLES,
    /** Their profession. */
    PROFESSION,
    /** The name of the group that they learn in. */
    COHORT,
    /** What the holder calls them. */
    PRIVATE_NAME,
    /** Anything else. */
    NOTE,
    /** Their first day, as 2026-11-21 or 21.11.2026. */
    FROM,
    /** Their last day. */
    UNTIL,
    /** The code of somebody who mentors them. */
    MENTOR
}
