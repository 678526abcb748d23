package org.attune.program.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.program.Cohort;
import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.Ledger;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Programs;
import org.attune.records.Act;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programs and cohorts that the unlocked workspace keeps. */
@Component
public final class KeptPrograms implements Programs {
    private final Records records;
    private final Ledger<Program> programs;
    private final KeptLedger<Cohort> cohorts;
    private final ViewedRecords<Person, KeptPerson> people;

    /** The programs of a workspace. */
    @Activate
    public KeptPrograms(@Reference Records records) {
        this.records = records;
        this.programs = new KeptLedger<>(records, Program.TYPE, ProgramBodies.PROGRAM);
        this.cohorts = new KeptLedger<>(records, Cohort.TYPE, ProgramBodies.COHORT);
        this.people = new ViewedRecords<>(records, KeptDepartures.PERSON);
    }

    @Override
    public Ledger<Program> programs() {
        return programs;
    }

    @Override
    public Ledger<Cohort> cohorts() {
        return cohorts;
    }

    @Override
    public List<Saved> changeCohort(RecordId cohort, VersionHash base, Cohort changed) throws RecordsException {
        Optional<Cohort> before = cohorts.find(cohort).map(Kept::value);
        List<Write> writes = new ArrayList<>();
        writes.add(cohorts.change(cohort, base, changed));
        if (before.isPresent() && isOnlyOne(before.get().name()) && !before.get().name().equals(changed.name())) {
            for (KeptPerson member : in(before.get())) {
                writes.add(people.change(member.id(), member.version(), person -> person.withCohort(changed.name())));
            }
        }
        return records.commit(new Act(writes, Optional.empty()));
    }

    private boolean isOnlyOne(String name) throws RecordsException {
        return cohorts.all().stream().filter(kept -> kept.value().isCalled(name)).count() == 1;
    }

    private List<KeptPerson> in(Cohort cohort) throws RecordsException {
        return people.all(Query.of(Person.TYPE)).stream().filter(kept -> cohort.isCalled(kept.person().cohort()))
                .toList();
    }

    @Override
    public List<Kept<Program>> ofCohort(String cohort) throws RecordsException {
        Set<RecordId> ids = cohorts.all().stream().map(Kept::value).filter(one -> one.isCalled(cohort))
                .map(Cohort::program).flatMap(Optional::stream).collect(Collectors.toSet());
        return programs.all().stream().filter(kept -> ids.contains(kept.id())).toList();
    }
}
