package org.attune.program.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.attune.records.RecordId;

/** Ids that are the same in every demo, so that pictures of it can be compared. */
final class DemoIds {
    private DemoIds() {
    }

    /** The id of somebody but the holder, by their code. */
    static RecordId person(String code) {
        return of("person " + code);
    }

    /** The id of something, by words that say what it is. */
    static RecordId of(String what) {
        return new RecordId(UUID.nameUUIDFromBytes(("attune demo " + what).getBytes(StandardCharsets.UTF_8)));
    }
}
