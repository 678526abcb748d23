package org.attune.mentoring.portfolio;

/**
 * What would become of a record of a portfolio here.
 *
 * @param record the record as the file has it
 * @param state what it is to this workspace
 */
public record Arrival(Carried record, State state) {
    /** What a record of a file is to a workspace. */
    public enum State {
        /** It is not here yet, and will be. */
        NEW,
        /** It was brought in before, and the file says the same. */
        SAME,
        /** It was brought in before, and was changed since where it comes from: the newer one will stand here. */
        CHANGED,
        /** It was brought in before and was changed here since: it stays as it is here. */
        CHANGED_HERE,
        /** It was written here in the first place: it stays as it is. */
        WRITTEN_HERE,
        /** No bundle here reads it: it will be kept as it came. */
        KEPT_UNREAD,
        /** It was erased here: it does not come back. */
        ERASED
    }
}
