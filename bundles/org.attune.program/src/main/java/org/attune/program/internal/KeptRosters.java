package org.attune.program.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.internal.roster.RosterCsv;
import org.attune.program.internal.roster.RosterPlanning;
import org.attune.program.internal.roster.RosterTable;
import org.attune.program.roster.RosterLine;
import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.Rosters;
import org.attune.program.roster.Steps;
import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rosters of the unlocked workspace. */
@Component
public final class KeptRosters implements Rosters {
    private static final Words WORDS = Words.of(KeptRosters.class);

    private final Records records;
    private final People people;
    private final Relationships relationships;
    private final ViewedRecords<Person, KeptPerson> kept;

    /** The rosters of a workspace. */
    @Activate
    public KeptRosters(@Reference Records records, @Reference People people, @Reference Relationships relationships) {
        this.records = records;
        this.people = people;
        this.relationships = relationships;
        this.kept = new ViewedRecords<>(records, KeptDepartures.PERSON);
    }

    private record Pair(RecordId mentor, RecordId learner) {}

    @Override
    public RosterPlan preview(byte[] file, Steps steps) throws RecordsException {
        Set<Pair> meeting = relationships.all().stream().map(KeptRelationship::relationship)
                .filter(each -> each.until().isEmpty() && each.mentor().isPresent() && each.learner().isPresent())
                .map(each -> new Pair(each.mentor().orElseThrow(), each.learner().orElseThrow()))
                .collect(Collectors.toSet());
        return new RosterPlanning(RosterTable.of(file), people.all(),
                (mentor, learner) -> meeting.contains(new Pair(mentor.id(), learner.id()))).plan(steps);
    }

    @Override
    public int take(RosterPlan plan, LocalDate from, Steps steps) throws RecordsException {
        refuse(plan);
        refuseWhoCameSince(plan);
        Map<String, RecordId> ids = ids(plan);
        List<Write> writes = new ArrayList<>();
        List<RosterLine> taken = plan.lines().stream().filter(line -> line.state() != RosterLine.State.SAME).toList();
        for (RosterLine line : taken) {
            steps.at(0, taken.size());
            writes.addAll(writes(line, ids, from));
        }
        if (!writes.isEmpty()) {
            records.commit(new Act(writes, Optional.empty()),
                    (done, total) -> steps.at(taken.size() * done / total, taken.size()));
        }
        return taken.size();
    }

    @Override
    public int write(Appendable to, boolean privateNames) throws RecordsException, IOException {
        List<KeptPerson> all = people.all();
        RosterCsv.write(all, privateNames, to);
        return all.size();
    }

    private static void refuse(RosterPlan plan) throws RecordsException {
        if (!plan.ready()) {
            throw RecordsException.invalid(plan.problems().stream()
                    .map(problem -> new Complaint("/" + problem.row(), problem.message())).toList());
        }
    }

    /** Somebody new may have got one of the codes after the file was looked at. */
    private void refuseWhoCameSince(RosterPlan plan) throws RecordsException {
        Set<String> known = people.all().stream().map(kept -> RosterPlanning.folded(kept.code()))
                .collect(Collectors.toSet());
        List<Complaint> came = plan.lines().stream().filter(line -> line.known().isEmpty())
                .filter(line -> known.contains(RosterPlanning.folded(line.person().code())))
                .map(line -> new Complaint("/" + line.row(), WORDS.text("roster.since"))).toList();
        if (!came.isEmpty()) {
            throw RecordsException.invalid(came);
        }
    }

    /** Everybody's record, of those who are known and of those who begin. */
    private Map<String, RecordId> ids(RosterPlan plan) throws RecordsException {
        Map<String, RecordId> ids = new HashMap<>();
        people.all().forEach(known -> ids.put(RosterPlanning.folded(known.code()), known.id()));
        plan.lines().forEach(
                line -> ids.computeIfAbsent(RosterPlanning.folded(line.person().code()), code -> RecordId.fresh()));
        return ids;
    }

    private List<Write> writes(RosterLine line, Map<String, RecordId> ids, LocalDate from) throws RecordsException {
        RecordId id = ids.get(RosterPlanning.folded(line.person().code()));
        List<Write> writes = new ArrayList<>();
        if (line.known().isEmpty()) {
            writes.add(new Write.Create(id, Person.TYPE, ProgramBodies.PERSON.write(line.person())));
        } else if (!line.known().get().person().equals(line.person())) {
            writes.add(kept.change(id, line.known().get().version(), stored -> line.person()));
        }
        if (!line.mentor().isEmpty()) {
            writes.add(begins(ids.get(RosterPlanning.folded(line.mentor())), id, from));
        }
        return writes;
    }

    private static Write begins(RecordId mentor, RecordId learner, LocalDate from) {
        return new Write.Create(RecordId.fresh(), Relationship.TYPE,
                ProgramBodies.RELATIONSHIP.write(Relationship.between(mentor, learner, from)));
    }
}
