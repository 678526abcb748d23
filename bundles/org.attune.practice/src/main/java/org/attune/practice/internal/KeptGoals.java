package org.attune.practice.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.KeptGoal;
import org.attune.records.Act;
import org.attune.records.Query;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.ViewedRecords;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The goals that the unlocked workspace keeps. */
@Component
public final class KeptGoals implements Goals {
    private static final Words WORDS = Words.of(KeptGoals.class);
    private static final ViewedRecords.Shape<Goal, KeptGoal> SHAPE = new ViewedRecords.Shape<>(Goal.TYPE,
            PracticeBodies.GOAL, (stored, goal) -> new KeptGoal(stored.id(), stored.version(), goal),
            () -> WORDS.text("missing.goal"));
    private static final Comparator<KeptGoal> SOONEST = Comparator
            .comparing(kept -> kept.goal().until().orElse(LocalDate.MAX));
    private static final Comparator<KeptGoal> ENDED_LAST = Comparator
            .comparing((KeptGoal kept) -> kept.goal().since().orElse(LocalDate.MIN)).reversed();

    private final Records records;
    private final ViewedRecords<Goal, KeptGoal> goals;

    /** The goals of a workspace. */
    @Activate
    public KeptGoals(@Reference Records records) {
        this.records = records;
        this.goals = new ViewedRecords<>(records, SHAPE);
    }

    @Override
    public List<KeptGoal> of(RecordId person) throws RecordsException {
        List<KeptGoal> all = goals.all(Query.of(Goal.TYPE).linkedTo(person)).stream()
                .filter(kept -> kept.goal().person().filter(person::equals).isPresent()).toList();
        return Stream.concat(all.stream().filter(kept -> kept.goal().open()).sorted(SOONEST),
                all.stream().filter(kept -> !kept.goal().open()).sorted(ENDED_LAST)).toList();
    }

    @Override
    public List<KeptGoal> dueBy(LocalDate last) throws RecordsException {
        return goals.all(Query.of(Goal.TYPE).withStatus(GoalType.OPEN).by(Query.Order.OLDEST_DAY).until(last));
    }

    @Override
    public List<KeptGoal> open() throws RecordsException {
        return goals.all(Query.of(Goal.TYPE).withStatus(GoalType.OPEN).by(Query.Order.OLDEST_DAY));
    }

    @Override
    public Optional<KeptGoal> find(RecordId id) throws RecordsException {
        return goals.find(id);
    }

    @Override
    public Write.Create begin(Goal goal) {
        return goals.begin(goal);
    }

    @Override
    public Write.Update change(RecordId id, VersionHash base, Goal changed) throws RecordsException {
        return goals.change(id, base, stored -> changed);
    }

    @Override
    public Saved add(Goal goal) throws RecordsException {
        return goals.add(goal);
    }

    @Override
    public Saved update(RecordId id, VersionHash base, Goal changed) throws RecordsException {
        return goals.update(id, base, stored -> changed);
    }

    @Override
    public Saved move(RecordId id, VersionHash base, String state, String reason, LocalDate today)
            throws RecordsException {
        return goals.update(id, base, stored -> stored.in(state, reason, today));
    }

    @Override
    public RecordId revise(RecordId id, VersionHash base, String reason, Goal instead, LocalDate today)
            throws RecordsException {
        Write.Create begins = goals.begin(instead);
        records.commit(
                Act.of(goals.change(id, base, stored -> stored.in(GoalStates.REVISED, reason, today)), begins));
        return begins.record();
    }
}
