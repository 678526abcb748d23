package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;

/** What the editor of a cohort asks: the programs too, from which one is chosen. */
final class CohortDesk extends ProgramsDesk<Cohort> {
    private final Programs programs;
    private volatile List<Kept<Program>> known = List.of();

    CohortDesk(Records records, Programs programs) {
        super(records, Cohort.TYPE, Cohort.class, programs.cohorts(), name -> Cohort.of(name, Optional.empty()));
        this.programs = programs;
    }

    /** The programs that were there when the record was opened; does not wait. */
    List<Kept<Program>> programs() {
        return known;
    }

    @Override
    protected Optional<Kept<Cohort>> find(RecordId id) throws RecordsException {
        known = programs.programs().all();
        return super.find(id);
    }

    @Override
    protected Cohort fresh(Map<String, String> seed) throws RecordsException {
        known = programs.programs().all();
        return super.fresh(seed);
    }
}
