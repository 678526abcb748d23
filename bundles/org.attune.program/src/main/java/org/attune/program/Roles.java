package org.attune.program;

/** Words for what somebody does in the program. Not a closed list: a site has its own words, and they are kept. */
public final class Roles {
    /** Learns, and is mentored. */
    public static final String LEARNER = "learner";
    /** Mentors learners. */
    public static final String MENTOR = "mentor";
    /** Leads the program. */
    public static final String LEAD = "lead";
    /** Leads debriefs or sessions. */
    public static final String FACILITATOR = "facilitator";
    /** Works on the unit that the program serves. */
    public static final String STAFF = "staff";

    private Roles() {
    }
}
