package org.attune.program.internal;

import org.attune.program.Cohort;
import org.attune.program.Ledger;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.records.Records;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programs and cohorts that the unlocked workspace keeps. */
@Component
public final class KeptPrograms implements Programs {
    private final Ledger<Program> programs;
    private final Ledger<Cohort> cohorts;

    /** The programs of a workspace. */
    @Activate
    public KeptPrograms(@Reference Records records) {
        this.programs = new KeptLedger<>(records, Program.TYPE, ProgramBodies.PROGRAM);
        this.cohorts = new KeptLedger<>(records, Cohort.TYPE, ProgramBodies.COHORT);
    }

    @Override
    public Ledger<Program> programs() {
        return programs;
    }

    @Override
    public Ledger<Cohort> cohorts() {
        return cohorts;
    }
}
