package org.attune.records;

import java.util.List;
import java.util.Optional;

/**
 * Changes that belong together: all of them are kept, or none.
 *
 * @param writes the changes, in order; links may point at records that an earlier write begins
 * @param draft the key of the draft that ends with this act, if there was one
 */
public record Act(List<Write> writes, Optional<String> draft) {
    public Act {
        writes = List.copyOf(writes);
        if (writes.isEmpty()) {
            throw new IllegalArgumentException("An act changes at least one record");
        }
    }

    /** An act of some changes. */
    public static Act of(Write... writes) {
        return new Act(List.of(writes), Optional.empty());
    }

    /** The same act, with a draft that is gone once it is done. */
    public Act endingDraft(String key) {
        return new Act(writes, Optional.of(key));
    }
}
