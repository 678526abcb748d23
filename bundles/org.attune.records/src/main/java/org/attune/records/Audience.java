package org.attune.records;

import java.util.EnumSet;
import java.util.Set;

/**
 * With whom the author has shared a record. The holder of the workspace always sees their own.
 * <p>
 * Sharing opens a new epoch of the record's keys, so it shows neither earlier nor later private text. What was handed
 * over cannot be recalled.
 *
 * @param recipients the classes of people it is shared with; empty for nobody
 */
public record Audience(Set<Recipient> recipients) {
    /** Nobody but the author. */
    public static final Audience ONLY_ME = new Audience(Set.of());

    public Audience {
        recipients = Set.copyOf(recipients);
    }

    /** Shared with some classes of people. */
    public static Audience of(Recipient first, Recipient... more) {
        return new Audience(EnumSet.of(first, more));
    }

    /** Whether a class of people is among them. */
    public boolean includes(Recipient recipient) {
        return recipient == Recipient.ME || recipients.contains(recipient);
    }
}
