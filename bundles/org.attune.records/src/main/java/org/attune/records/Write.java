package org.attune.records;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.google.gson.JsonObject;

/** One change of one record, as part of an {@link Act}. */
public sealed interface Write {
    /** The record that is changed. */
    RecordId record();

    /**
     * Begins a record.
     *
     * @param record a fresh id, so that other writes of the same act may link to it
     * @param type its type, which must be installed
     * @param body its body, valid by the type's schema; unknown members are kept
     */
    record Create(RecordId record, TypeName type, JsonObject body) implements Write {
        public Create {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(body, "body");
        }
    }

    /** Gives a record a new body. When its base is no longer a head, both sides are kept and the answer says so. */
    sealed class Update implements Write permits Merge {
        private final RecordId record;
        private final List<VersionHash> bases;
        private final JsonObject body;

        /**
         * @param record the record
         * @param base the version that the change was made on
         * @param body the whole new body, unknown members of the old one included
         */
        public Update(RecordId record, VersionHash base, JsonObject body) {
            this(record, List.of(base), body);
        }

        private Update(RecordId record, List<VersionHash> bases, JsonObject body) {
            this.record = Objects.requireNonNull(record, "record");
            this.bases = List.copyOf(bases);
            this.body = Objects.requireNonNull(body, "body");
        }

        @Override
        public RecordId record() {
            return record;
        }

        /** The version that the change was made on; of a merge the first one. */
        public VersionHash base() {
            return bases.getFirst();
        }

        /** The versions that the change was made on: one, or of a merge two or more. */
        public List<VersionHash> bases() {
            return bases;
        }

        /** The whole new body. */
        public JsonObject body() {
            return body;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Update update && record.equals(update.record) && bases.equals(update.bases)
                    && body.equals(update.body);
        }

        @Override
        public int hashCode() {
            return Objects.hash(record, bases, body);
        }

        /** Without the body: no text of a record gets into a log. */
        @Override
        public String toString() {
            return getClass().getSimpleName() + "[record=" + record + ", bases=" + bases + "]";
        }
    }

    /**
     * Brings heads of a record together: an update that follows on several versions at once. Heads that it does not
     * name stay. It cannot be taken back, only changed again. Shared with those who had all of its bases.
     */
    final class Merge extends Update {
        /**
         * @param record the record
         * @param bases the versions that it brings together, the shown one first: two or more, all different
         * @param body the whole new body, unknown members of the old ones included
         * @throws IllegalArgumentException when there are fewer than two versions, or one of them twice
         */
        public Merge(RecordId record, List<VersionHash> bases, JsonObject body) {
            super(record, bases, body);
            if (bases.size() < 2 || Set.copyOf(bases).size() < bases.size()) {
                throw new IllegalArgumentException("A merge brings two or more different versions together");
            }
        }
    }

    /**
     * Takes back the holder's own last change, as a new event: the body before it comes back; a record that the
     * change began is withdrawn from lists and searches and stays in the history.
     *
     * @param head the change to take back; it must be the record's only head and not a merge
     */
    record Undo(RecordId record, VersionHash head) implements Write {
        public Undo {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(head, "head");
        }
    }

    /**
     * Changes with whom a record is shared from now on. Cannot be undone, only changed again.
     *
     * @param base the version that the holder has seen
     */
    record Share(RecordId record, VersionHash base, Audience audience) implements Write {
        public Share {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(audience, "audience");
        }
    }

    /** Destroys all keys of a record: no version of its text can be read again, here or from a copy. */
    record Erase(RecordId record) implements Write {
        public Erase {
            Objects.requireNonNull(record, "record");
        }
    }
}
