package org.attune.mentoring.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Frameworks;
import org.attune.mentoring.Entry;
import org.attune.practice.Goal;
import org.attune.practice.GoalFocus;
import org.attune.program.Person;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goals of the demo's learners: ahead, met, put otherwise, let go. */
@Component
public final class DemoGoals implements DemoContent {
    private static final BodyView<Goal> VIEW = BodyView.of(EntryBodies.GSON, Goal.class);

    private final Frameworks frameworks;

    /** The demo, with the dimensions that its goals strengthen. */
    @Activate
    public DemoGoals(@Reference Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The file. */
    record All(List<DemoGoal> goals) {}

    /**
     * A goal of {@code demo-goals.json}; days are counted from the day that the demo plays on.
     *
     * @param untilIn in how many days it is to be reached; negative when that is past
     * @param endedAgo how many days ago it came to be in its state; 0 for the day it was begun
     */
    record DemoGoal(String learner, int daysAgo, String text, String state, Optional<Integer> untilIn, String reason,
            int endedAgo, String dimension) {
        Goal goal(RecordId person, LocalDate today, String guid) {
            LocalDate since = today.minusDays(endedAgo == 0 ? daysAgo : endedAgo);
            return Goal.proposed(person, text, today.minusDays(daysAgo)).strengthening(GoalFocus.on(guid))
                    .until(untilIn.map(today::plusDays)).in(state, reason, since);
        }
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        Map<String, RecordId> people = people(records);
        List<Write> writes = new ArrayList<>();
        for (DemoGoal demo : goals()) {
            Optional.ofNullable(people.get(demo.learner())).map(person -> demo.goal(person, today, guid(demo)))
                    .map(goal -> new Write.Create(id(demo), Goal.TYPE, VIEW.write(goal))).ifPresent(writes::add);
        }
        if (!writes.isEmpty()) {
            records.commit(new Act(writes, Optional.empty()));
        }
    }

    private static List<DemoGoal> goals() {
        return BodyView.of(EntryBodies.GSON, All.class)
                .read(JsonResource.object(Entry.class, "internal/demo-goals.json")).goals();
    }

    private static Map<String, RecordId> people(Records records) throws RecordsException {
        Map<String, RecordId> people = new HashMap<>();
        for (Row row : records.as(Reader.me()).list(Query.of(Person.TYPE).page(0, 1_000)).rows()) {
            people.put(row.title(), row.id());
        }
        return people;
    }

    private String guid(DemoGoal demo) {
        return frameworks.byCode(demo.dimension()).map(Dimension::guid).orElse("");
    }

    /** The same in every demo, so that pictures of it can be compared. */
    private static RecordId id(DemoGoal demo) {
        String seed = "attune demo goal " + demo.learner() + " " + demo.daysAgo();
        return new RecordId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }
}
