package org.attune.program.ui.internal.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;

/** What the editor of a cohort asks: the programs too, from which one is chosen. */
final class CohortDesk extends ProgramsDesk<Cohort> {
    private final Programs programs;
    private final Records records;
    private volatile List<Kept<Program>> known = List.of();
    private volatile List<Saved> lastAct = List.of();

    CohortDesk(Records records, Programs programs) {
        super(records, Cohort.TYPE, Cohort.class, programs.cohorts(), name -> Cohort.of(name, Optional.empty()));
        this.records = records;
        this.programs = programs;
    }

    /** What the last change that was kept has changed: the cohort, then everybody who has its new name. Does not wait. */
    List<Saved> lastAct() {
        return lastAct;
    }

    /** Takes a change back, the cohort's and everybody's, in one act. */
    List<Saved> takeBack(List<Saved> act) throws RecordsException {
        return records.commit(new Act(act.stream()
                .<Write>map(saved -> new Write.Undo(saved.record(), saved.version())).toList(), Optional.empty()));
    }

    @Override
    protected void update(RecordId id, VersionHash base, Cohort changed) throws RecordsException {
        lastAct = programs.changeCohort(id, base, changed);
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
