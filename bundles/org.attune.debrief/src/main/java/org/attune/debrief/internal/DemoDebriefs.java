package org.attune.debrief.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.attune.debrief.Debrief;
import org.attune.debrief.FivePractices;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Problem;
import org.attune.debrief.Wording;
import org.attune.practice.FollowUp;
import org.attune.practice.Idea;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Component;

/**
 * The debriefs of the worked scenario (domain.md 11.6): one led by the unit's manager, three ideas of which one has
 * nobody to decide on it, one that was not held, and one that is planned.
 */
@Component
public final class DemoDebriefs implements DemoContent {
    private static final BodyView<DemoDebrief.All> FILE = BodyView.of(DebriefBodies.GSON, DemoDebrief.All.class);
    private static final BodyView<Idea> IDEA = BodyView.of(DebriefBodies.GSON, Idea.class);
    private static final BodyView<FollowUp> FOLLOW_UP = BodyView.of(DebriefBodies.GSON, FollowUp.class);

    @Override
    public int order() {
        return 30;
    }

    /** One act for all: each would wait for the disk on its own. Practices stay with the group, so nothing is shared. */
    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        DemoDebrief.All demo = FILE.read(JsonResource.object(DemoDebriefs.class, "demo-debriefs.json"));
        Writing writing = new Writing();
        demo.debriefs().forEach(one -> add(one, today, writing));
        for (Problem problem : demo.problems()) {
            Problem dated = new Problem(problem.text(), problem.tries(), problem.state(),
                    Optional.of(today.minusDays(20)), Optional.empty());
            writing.add(Problem.TYPE, DebriefBodies.PROBLEM, dated);
        }
        for (Wording word : demo.words()) {
            writing.add(Wording.TYPE, DebriefBodies.WORDING,
                    new Wording(word.say(), word.insteadOf(), word.why(), Optional.of(today.minusDays(30))));
        }
        records.commit(new Act(writing.writes, Optional.empty()));
    }

    private static void add(DemoDebrief demo, LocalDate today, Writing writing) {
        RecordId id = writing.add(Debrief.TYPE, DebriefBodies.DEBRIEF, demo.debrief(today));
        demo.ideas(today, id).forEach(idea -> writing.add(Idea.TYPE, IDEA, idea));
        demo.positive(today, id).forEach(one -> writing.add(PositivePractice.TYPE, DebriefBodies.PRACTICE, one));
        demo.followUps(today, id).forEach(one -> writing.add(FollowUp.TYPE, FOLLOW_UP, one));
        if (!demo.practices().isEmpty()) {
            writing.add(FivePractices.TYPE, DebriefBodies.FIVE_PRACTICES, demo.confirmed(today, id));
        }
    }

    /** Collects writes with ids that are the same in every demo, so that pictures of it can be compared. */
    private static final class Writing {
        private final List<Write> writes = new ArrayList<>();

        <B extends Record> RecordId add(TypeName type, BodyView<B> view, B body) {
            byte[] seed = ("attune demo debriefs " + writes.size()).getBytes(StandardCharsets.UTF_8);
            RecordId id = new RecordId(UUID.nameUUIDFromBytes(seed));
            writes.add(new Write.Create(id, type, view.write(body)));
            return id;
        }
    }
}
