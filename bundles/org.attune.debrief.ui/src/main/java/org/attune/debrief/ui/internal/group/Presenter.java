package org.attune.debrief.ui.internal.group;

/** Whoever leads through the phases, for keys that are pressed in the group's window. */
public interface Presenter {
    /** On to the next phase, if it may. */
    void next();

    /** To the phase before. */
    void back();

    /** The facilitator wants their own window in front. */
    void toFacilitator();
}
