package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Answer;
import org.attune.mentoring.BeforeYouMeet;
import org.attune.mentoring.Entry;
import org.attune.mentoring.MentoringLog;
import org.attune.practice.Encounter;
import org.attune.practice.FollowUps;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.practice.Goals;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.KeptGoal;
import org.attune.practice.States;
import org.attune.practice.Timeline;
import org.attune.practice.TimelineKind;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.GoalType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptGoals;
import org.attune.practice.internal.KeptTimeline;
import org.attune.program.People;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year with one learner: an encounter a month, each with something to try, goals that end in every way. */
class YearOfMentoringTest {
    private static final LocalDate TODAY = Workplace.TODAY;

    private final MemoryRecords records = new MemoryRecords(TODAY, new PersonType(), new FollowUpType(),
            new GoalType(), new EntryType(new ListedVocabularies()));
    private final People people = new KeptPeople(records);
    private final FollowUps followUps = new KeptFollowUps(records);
    private final Goals goals = new KeptGoals(records);
    private final Timeline timeline = new KeptTimeline(records);
    private final MentoringLog log = new KeptMentoringLog(records, people, followUps, new ListedVocabularies());
    private RecordId learner;

    @BeforeEach
    void twelve_encounters() throws RecordsException {
        for (int month : IntStream.rangeClosed(1, 12).toArray()) {
            LocalDate day = TODAY.minusMonths(12L - month);
            Optional<KeptFollowUp> last = month == 1 ? Optional.empty() : followUps.lastIntention(learner);
            learner = log.log(Entry.of("L-07", Encounter.on(day, "observation").lasting(30))
                    .doneWell("strength " + month).nextTime("try " + month, Optional.of(day.plusDays(14))),
                    last.map(intention -> Answer.to(intention, States.TRIED)), Optional.empty()).learner();
        }
    }

    @Test
    void each_intention_was_come_back_to_and_the_last_one_is_open() throws RecordsException {
        List<KeptFollowUp> all = followUps.intentionsOf(learner);
        assertThat(all).hasSize(12);
        assertThat(all.getFirst().followUp().text()).isEqualTo("try 12");
        assertThat(all).extracting(kept -> kept.followUp().state()).containsOnlyOnce(States.OPEN)
                .filteredOn(States.TRIED::equals).hasSize(11);
    }

    @Test
    void before_the_next_meeting_the_last_strengths_and_the_open_intention_are_known() throws RecordsException {
        BeforeYouMeet known = log.beforeYouMeet(learner).orElseThrow();
        assertThat(known.strengths()).containsExactly("strength 12", "strength 11", "strength 10");
        assertThat(known.intention().orElseThrow().followUp().text()).isEqualTo("try 12");
        assertThat(known.promises()).isEmpty();
    }

    @Test
    void goals_are_met_let_go_with_a_reason_and_put_otherwise() throws RecordsException {
        KeptGoal met = goal("sit down first");
        goals.move(met.id(), met.version(), GoalStates.MET, "", TODAY);
        KeptGoal dropped = goal("thank one person a day");
        goals.move(dropped.id(), dropped.version(), GoalStates.LET_GO, "it became a duty", TODAY);
        KeptGoal vague = goal("listen better");
        goals.revise(vague.id(), vague.version(), "too vague",
                vague.goal().saying("ask one more question").in(GoalStates.ACTIVE, "", TODAY), TODAY);
        assertThat(goals.of(learner)).extracting(kept -> kept.goal().text() + ": " + kept.goal().state())
                .containsExactlyInAnyOrder("ask one more question: active", "sit down first: met",
                        "thank one person a day: let-go", "listen better: revised");
        assertThat(goals.open()).hasSize(1);
    }

    @Test
    void the_year_stands_in_one_timeline() throws RecordsException {
        goal("sit down first");
        assertThat(timeline.of(learner, Optional.empty(), 0, 100).total()).isEqualTo(25);
        assertThat(timeline.kinds(learner)).extracting(TimelineKind::count).containsExactly(12L, 12L, 1L);
    }

    private KeptGoal goal(String text) throws RecordsException {
        return goals.find(goals.add(Goal.proposed(learner, text, TODAY).until(Optional.of(TODAY.plusMonths(1)))
                .in(GoalStates.AGREED, "", TODAY)).record()).orElseThrow();
    }
}
