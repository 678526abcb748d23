package org.attune.privacy.media;

import java.util.Objects;

/** A file that was refused. Its message is for people: what happened, what it means, what to do; no name of a file. */
public final class MediaException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Larger than this place takes. It was not read. */
        TOO_LARGE,
        /** Of a kind that is not taken, or not here. */
        WRONG_KIND,
        /** A kind out of which we cannot take what a device wrote. */
        TELLS_TOO_MUCH,
        /** It ends too early or is not built as its beginning says. */
        DAMAGED,
        /** There is nothing in it. */
        EMPTY,
        /** The disk did not hand it out, or it is no file. */
        UNREADABLE,
        /** It is not in this workspace. */
        NOT_HERE
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message for people
     */
    public MediaException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** As above, with what the machine said. */
    public MediaException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
