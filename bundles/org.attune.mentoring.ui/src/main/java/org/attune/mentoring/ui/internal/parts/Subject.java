package org.attune.mentoring.ui.internal.parts;

import java.util.Optional;

import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;

/**
 * Somebody whom a view is about.
 *
 * @param id their record
 * @param label what to call them on the holder's own screen
 */
public record Subject(RecordId id, String label) {
    /** The person that a record is; empty when it is something else. Waits for the disk. */
    public static Optional<Subject> of(RecordId record, People people) throws RecordsException {
        return people.byId(record).isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(record, people.labelOf(record, Naming.CODE_AND_PRIVATE_NAME)));
    }
}
