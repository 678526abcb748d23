package org.attune.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.KeptFollowUp;
import org.attune.practice.States;
import org.attune.practice.Timeline;
import org.attune.practice.TimelineKind;
import org.attune.practice.TimelineLine;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptTimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RecordId LEARNER = RecordId.fresh();

    private final MemoryRecords records = new MemoryRecords(TODAY, new GoalType(), new FollowUpType());
    private final Timeline timeline = new KeptTimeline(records);

    @BeforeEach
    void somebody_has_a_goal_and_two_follow_ups() throws RecordsException {
        new KeptGoals(records).add(Goal.proposed(LEARNER, "listen longer", TODAY)
                .until(Optional.of(TODAY.plusDays(2))));
        follow(FollowUp.open(FollowUp.NEXT_TIME, LEARNER, "sit down", TODAY).backOn(Optional.of(TODAY.plusDays(1)))
                .answered(States.TRIED, TODAY));
        follow(FollowUp.open(FollowUp.PROMISE, LEARNER, "send the text", TODAY)
                .backOn(Optional.of(TODAY.plusDays(9))));
        follow(FollowUp.open(FollowUp.PROMISE, RecordId.fresh(), "somebody else's", TODAY));
    }

    @Test
    void all_about_somebody_stands_in_the_order_of_days_latest_first() throws RecordsException {
        assertThat(titles(Optional.empty())).containsExactly("send the text", "listen longer", "sit down");
    }

    @Test
    void one_kind_alone_can_be_asked_for() throws RecordsException {
        assertThat(titles(Optional.of(Goal.TYPE))).containsExactly("listen longer");
    }

    @Test
    void the_most_frequent_kind_comes_first_and_kinds_that_there_are_none_of_do_not_come() throws RecordsException {
        assertThat(timeline.kinds(LEARNER)).extracting(TimelineKind::type).containsExactly(FollowUp.TYPE, Goal.TYPE);
        assertThat(timeline.kinds(RecordId.fresh())).isEmpty();
    }

    @Test
    void a_line_says_what_became_of_an_intention() throws RecordsException {
        assertThat(lines(Optional.of(FollowUp.TYPE))).extracting(line -> line.row().summary())
                .containsExactly("Promised, open", "Wants to try, tried");
    }

    @Test
    void intentions_stay_in_their_list_when_they_are_answered() throws RecordsException {
        assertThat(new KeptFollowUps(records).intentionsOf(LEARNER)).extracting(KeptFollowUp::followUp)
                .extracting(FollowUp::state).containsExactly(States.TRIED);
    }

    private void follow(FollowUp followUp) throws RecordsException {
        records.commit(Act.of(new KeptFollowUps(records).begin(followUp)));
    }

    private List<String> titles(Optional<TypeName> kind) throws RecordsException {
        return lines(kind).stream().map(line -> line.row().title()).toList();
    }

    private List<TimelineLine> lines(Optional<TypeName> kind) throws RecordsException {
        return timeline.of(LEARNER, kind, 0, 10).lines();
    }
}
