package org.attune.debrief.ui.internal.parts;

/** What the editor of debriefs may be asked to begin with. */
public final class Seeds {
    /** A debrief that is only tried out: the code of its framework. */
    public static final String TRY_OUT = "try-out";
    /** The key of the draft of a debrief that runs. */
    public static final String DRAFT = "draft";
    /** Present when the group's window shall open with it. */
    public static final String GROUP = "group";

    private Seeds() {
    }
}
