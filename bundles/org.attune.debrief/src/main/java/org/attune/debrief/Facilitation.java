package org.attune.debrief;

import java.util.Optional;

import org.attune.records.RecordId;

/**
 * Who leads the debrief.
 *
 * @param facilitator the facilitator's record
 * @param facilitatorCode the facilitator's code, such as {@code M-01}; may be empty
 * @param coFacilitatorCode the second facilitator's code; may be empty
 * @param role what the facilitator is to the group, a word such as {@code mentor}; may be empty
 * @param context what the facilitator knows of this kind of work, in free words; may be empty
 * @param lineManager one of {@link #NOBODY}, {@link #PRESENT}, {@link #FACILITATES}; empty while nobody has said
 * @param goOnReason why it goes on although a line manager facilitates, in free words; never leaves the holder's screen
 */
public record Facilitation(Optional<RecordId> facilitator, String facilitatorCode, String coFacilitatorCode,
        String role, String context, String lineManager, String goOnReason) {
    /** Nobody there leads others of the group. */
    public static final String NOBODY = "nobody";
    /** Somebody who leads others of the group is there and does not facilitate. */
    public static final String PRESENT = "present";
    /** The facilitator leads others of the group. */
    public static final String FACILITATES = "facilitates";
    /** Nothing known yet. */
    public static final Facilitation EMPTY = new Facilitation(Optional.empty(), "", "", "", "", "", "");

    /** A facilitation by somebody. */
    public static Facilitation by(RecordId person, String code) {
        return new Facilitation(Optional.of(person), code, "", "", "", "", "");
    }

    /** Whether the facilitator leads others of the group and nobody has said why it goes on so. */
    public boolean wantsReassigning() {
        return lineManager.equals(FACILITATES) && goOnReason.isBlank();
    }

    /** The same one with a word on line managers. */
    public Facilitation lineManager(String word) {
        return new Facilitation(facilitator, facilitatorCode, coFacilitatorCode, role, context, word, goOnReason);
    }

    /** The same one, going on for a reason. */
    public Facilitation goingOn(String reason) {
        return new Facilitation(facilitator, facilitatorCode, coFacilitatorCode, role, context, lineManager, reason);
    }

    /** The same one in other hands: nobody of the new facilitator's is known to be in the group. */
    public Facilitation reassignedTo(Optional<RecordId> person, String code) {
        return new Facilitation(person, code, coFacilitatorCode, "", "", PRESENT, "");
    }
}
