package org.attune.program;

import org.attune.records.RecordId;
import org.attune.records.VersionHash;

/**
 * A person as kept.
 *
 * @param id their record
 * @param version the version that this is; the base of the next change
 * @param person who they are
 */
public record KeptPerson(RecordId id, VersionHash version, Person person) {
    /** Their code. */
    public String code() {
        return person.code();
    }
}
