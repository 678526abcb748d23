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

    /**
     * Gives a record a new body. When its base is no longer a head, both sides are kept and the answer says so. With
     * several bases it brings heads of the record together: heads that it does not name stay; it cannot be taken back,
     * only changed again; it is shared with those who had all of its bases.
     *
     * @param bases the versions that the change was made on, all different: one, or to bring heads together two or
     *        more, the shown one first
     * @param body the whole new body, unknown members of the old ones included
     */
    record Update(RecordId record, List<VersionHash> bases, JsonObject body) implements Write {
        public Update {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(body, "body");
            bases = List.copyOf(bases);
            if (bases.isEmpty() || Set.copyOf(bases).size() < bases.size()) {
                throw new IllegalArgumentException("An update is made on one version or on different ones");
            }
        }

        /** A change made on one version. */
        public Update(RecordId record, VersionHash base, JsonObject body) {
            this(record, List.of(base), body);
        }

        /** The version that the change was made on; of several the first one. */
        public VersionHash base() {
            return bases.getFirst();
        }

        /** Whether it brings heads together. */
        public boolean merges() {
            return bases.size() > 1;
        }

        /** Without the body: no text of a record gets into a log. */
        @Override
        public String toString() {
            return "Update[record=" + record + ", bases=" + bases + "]";
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
