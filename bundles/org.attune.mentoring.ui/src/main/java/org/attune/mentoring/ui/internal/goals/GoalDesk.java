package org.attune.mentoring.ui.internal.goals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.attune.practice.FocusOffer;
import org.attune.practice.Goal;
import org.attune.practice.GoalFocus;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.KeptGoal;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.records.Saved;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.words.Words;
import org.attune.workbench.parts.DraftedEditor;

import com.google.gson.JsonObject;

/** What the editor of a goal reads and keeps, over the services. Methods wait for the disk unless they say not. */
final class GoalDesk implements DraftedEditor.Desk<GoalDesk.Opened, GoalDesk.Work, Saved> {
    /** The seed that says whose goal it is: a record's id. */
    static final String PERSON = "person";
    /** The seed that says which goal is put otherwise: a record's id. */
    static final String REVISES = "revises";
    private static final Words WORDS = Words.of(GoalDesk.class);
    private static final String BASE = "draftBase";

    private final Records records;
    private final Goals goals;
    private final People people;
    private final Clock clock;
    private final List<FocusOffer> offers = new CopyOnWriteArrayList<>();
    private final BodyView<Goal> view = BodyView.of(BodyView.gson(), Goal.class);

    GoalDesk(Records records, Goals goals, People people, Clock clock) {
        this.records = records;
        this.goals = goals;
        this.people = people;
        this.clock = clock;
    }

    /** Does not wait. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Something that goals can be tied to is kept here. Does not wait. */
    void add(FocusOffer offer) {
        offers.add(offer);
    }

    /** It is not any more. Does not wait. */
    void remove(FocusOffer offer) {
        offers.remove(offer);
    }

    private Map<String, List<FocusOffer.Item>> offered() throws RecordsException {
        Map<String, List<FocusOffer.Item>> offered = new HashMap<>();
        for (FocusOffer offer : offers) {
            offered.computeIfAbsent(offer.relation(), relation -> new ArrayList<>()).addAll(offer.items());
        }
        return offered;
    }

    /** What the editor begins with: the draft if there is one, else the record, else the seed. */
    @Override
    public Opened open(Optional<RecordId> record, Map<String, String> seed) throws RecordsException {
        return record.isPresent() ? openKept(record.get()) : openNew(seed);
    }

    private Opened openKept(RecordId record) throws RecordsException {
        KeptGoal kept = kept(record);
        String key = key(record);
        Optional<Draft> draft = records.drafts().find(key);
        Optional<VersionHash> base = draft.flatMap(GoalDesk::base).or(() -> Optional.of(kept.version()));
        return new Opened(key, draft.map(this::goal).orElse(kept.goal()), kept.goal(), base, Optional.empty(),
                people.learners(), offered());
    }

    /** The key of the draft of a goal that is kept. Does not wait. */
    static String key(RecordId record) {
        return Goal.TYPE + "/" + record;
    }

    private Opened openNew(Map<String, String> seed) throws RecordsException {
        Optional<String> asked = Optional.ofNullable(seed.get("draft"));
        Optional<Draft> draft = asked.isEmpty() ? Optional.empty() : records.drafts().find(asked.get());
        Optional<RecordId> revised = draft.flatMap(GoalDesk::revises).or(() -> id(seed, REVISES));
        Optional<KeptGoal> before = revised.isEmpty() ? Optional.empty() : Optional.of(kept(revised.get()));
        Goal begun = before.map(old -> old.goal().in(GoalStates.AGREED, "", today()))
                .orElseGet(() -> empty(id(seed, PERSON)));
        String key = draft.map(Draft::key).orElseGet(() -> Goal.TYPE + "/new/" + RecordId.fresh());
        return new Opened(key, draft.map(this::goal).orElse(begun), begun, Optional.empty(), before,
                people.learners(), offered());
    }

    private static Goal empty(Optional<RecordId> person) {
        return new Goal(person, "", "", "", "", Optional.empty(), GoalFocus.NONE, GoalStates.PROPOSED, "",
                Optional.empty());
    }

    private static Optional<RecordId> id(Map<String, String> seed, String name) {
        return Optional.ofNullable(seed.get(name)).map(RecordId::of);
    }

    private KeptGoal kept(RecordId record) throws RecordsException {
        return goals.find(record)
                .orElseThrow(() -> new RecordsException(Reason.UNKNOWN_RECORD, WORDS.text("unknown")));
    }

    @Override
    public Instant keep(Work work) throws RecordsException {
        JsonObject body = view.write(work.goal());
        work.base().ifPresent(version -> body.addProperty(BASE, version.hex()));
        work.revised().ifPresent(old -> body.addProperty(REVISES, old.id().toString()));
        Instant now = clock.instant();
        records.drafts().keep(new Draft(work.key(), Goal.TYPE, work.record(), body, now));
        return now;
    }

    @Override
    public void discard(Work work) throws RecordsException {
        records.drafts().discard(work.key());
    }

    /** Saves in one act with the draft that ends by it, and with the goal that it takes the place of. */
    @Override
    public Saved save(Work work) throws RecordsException {
        if (work.record().isPresent() && work.base().isPresent()) {
            Write.Update change = goals.change(work.record().get(), work.base().get(), work.goal());
            return records.commit(Act.of(change).endingDraft(work.key())).getFirst();
        }
        Write.Create begins = goals.begin(work.goal().in(work.goal().state(), "", today()));
        Act act = work.revised().isPresent() ? Act.of(begins, revising(work)) : Act.of(begins);
        return records.commit(act.endingDraft(work.key())).getFirst();
    }

    /** The reason stands with the goal that is left behind, where somebody will look for it. */
    private Write.Update revising(Work work) throws RecordsException {
        KeptGoal old = work.revised().orElseThrow();
        return goals.change(old.id(), old.version(),
                old.goal().in(GoalStates.REVISED, work.goal().reason(), today()));
    }

    private Goal goal(Draft draft) {
        return view.read(draft.body());
    }

    private static Optional<VersionHash> base(Draft draft) {
        return Optional.ofNullable(draft.body().get(BASE)).map(text -> new VersionHash(text.getAsString()));
    }

    private static Optional<RecordId> revises(Draft draft) {
        return Optional.ofNullable(draft.body().get(REVISES)).map(text -> RecordId.of(text.getAsString()));
    }

    /**
     * What the editor shows at first.
     *
     * @param key the key of its draft
     * @param shown what the fields hold
     * @param saved what is saved
     * @param base the version that a change is made on; empty for a new goal
     * @param revised the goal whose place it takes
     * @param learners whose goal it can be
     * @param offers what it can be tied to, by relation
     */
    record Opened(String key, Goal shown, Goal saved, Optional<VersionHash> base, Optional<KeptGoal> revised,
            List<KeptPerson> learners, Map<String, List<FocusOffer.Item>> offers) {
        List<FocusOffer.Item> offered(String relation) {
            return offers.getOrDefault(relation, List.of());
        }
    }

    /**
     * What is to be kept.
     *
     * @param key the key of its draft
     * @param record its record; empty for a new goal
     * @param base the version that the change is made on
     * @param revised the goal whose place it takes
     * @param goal the goal
     */
    record Work(String key, Optional<RecordId> record, Optional<VersionHash> base, Optional<KeptGoal> revised,
            Goal goal) {}
}
