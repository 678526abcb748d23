package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.debrief.internal.Workplace.agreed;
import static org.attune.debrief.internal.Workplace.planned;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.Caution;
import org.attune.debrief.Debrief;
import org.attune.debrief.Exercise;
import org.attune.debrief.Facilitation;
import org.attune.debrief.Group;
import org.attune.debrief.Method;
import org.attune.debrief.Objective;
import org.attune.debrief.Phrase;
import org.attune.debrief.PracticeSign;
import org.attune.debrief.RoleCount;
import org.attune.debrief.Safety;
import org.attune.debrief.Setting;
import org.junit.jupiter.api.Test;

class GuidanceTest {
    private static final Facilitation MANAGER = Facilitation.EMPTY.lineManager(Facilitation.FACILITATES);

    @Test
    void what_is_there_is_named_and_what_is_not_is_still_to_come() {
        String told = PracticeSigns.told(agreed(true).next().ownExperience("My father").debrief());
        assertThat(told).isEqualTo("So far: purpose agreed, own experience told. Still to come: objectives, how many "
                + "spoke, key points.");
    }

    @Test
    void nobody_counts_practices() {
        assertThat(PracticeSigns.told(whole())).doesNotContainPattern("[0-9]").doesNotContain("of 5")
                .startsWith("So far: purpose agreed");
        assertThat(PracticeSigns.told(planned())).startsWith("Still to come: purpose");
    }

    @Test
    void each_practice_is_seen_by_what_was_written_down() {
        assertThat(PracticeSigns.of(planned())).noneMatch(PracticeSign::seen);
        assertThat(PracticeSigns.of(whole())).allMatch(PracticeSign::seen);
    }

    @Test
    void a_broken_rule_that_was_mended_does_not_hide_that_all_could_take_part() {
        Debrief broken = whole().with(Safety.EMPTY.breach("Somebody was interrupted", ""));
        assertThat(PracticeSigns.of(broken).get(3).seen()).isFalse();
        assertThat(kinds(broken)).contains(Caution.WANTS_REPAIR);
        Debrief mended = whole().with(Safety.EMPTY.breach("Somebody was interrupted", "Said the rule again"));
        assertThat(PracticeSigns.of(mended).get(3).seen()).isTrue();
    }

    @Test
    void a_line_manager_who_facilitates_is_a_grave_caution_with_its_reason_and_a_way_out() {
        Caution first = Cautions.of(planned().with(MANAGER).with(Group.of(12))).getFirst();
        assertThat(first.kind()).isEqualTo(Caution.LINE_MANAGER_FACILITATES);
        assertThat(first.grave()).isTrue();
        assertThat(first.why()).contains("less open").contains("somebody else facilitate");
    }

    @Test
    void a_line_manager_who_takes_part_is_a_note() {
        Debrief debrief = planned().with(Facilitation.EMPTY.lineManager(Facilitation.PRESENT));
        assertThat(Cautions.of(debrief)).singleElement().satisfies(one -> assertThat(one.grave()).isFalse());
    }

    @Test
    void going_on_with_a_reason_leaves_the_caution_as_a_note() {
        assertThat(Cautions.of(planned().with(MANAGER.goingOn("Nobody else"))).getFirst().grave()).isFalse();
    }

    @Test
    void a_large_group_is_offered_a_smaller_one() {
        Group twelve = Group.EMPTY.with(List.of(new RoleCount("nurse", 9), new RoleCount("physician", 3)));
        assertThat(kinds(planned().with(twelve))).contains(Caution.LARGE_GROUP);
        assertThat(kinds(planned().with(twelve.smallerOffered(true)))).doesNotContain(Caution.LARGE_GROUP);
    }

    @Test
    void mixed_ranks_and_work_in_context_are_noted() {
        Debrief debrief = planned().with(Group.of(4).standing(Group.MIXED)).with(Setting.EMPTY.held(false, true));
        assertThat(kinds(debrief)).containsExactlyInAnyOrder(Caution.MIXED_RANKS, Caution.NO_PROTECTED_TIME,
                Caution.IN_CONTEXT);
    }

    @Test
    void every_method_asks_for_comfort_and_knows_another_way() {
        assertThat(Methods.all()).extracting(Method::code).contains("role-play", "contemplative-pause");
        assertThat(Methods.all()).allSatisfy(method -> assertThat(
                List.of(method.title(), method.comfort(), method.optOut(), method.anotherWay()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotStartWith("!")));
    }

    @Test
    void an_exercise_for_few_is_noted_in_a_group_of_many() {
        Exercise play = new Exercise("1", "role-play", Optional.of(true), Optional.of(true), "");
        Debrief many = planned().with(Group.of(10)).with(planned().gathered().with(play));
        assertThat(kinds(many)).contains(Caution.EXERCISE_TOO_LARGE);
        assertThat(kinds(many.with(Group.of(4)))).doesNotContain(Caution.EXERCISE_TOO_LARGE);
    }

    @Test
    void every_caution_says_what_it_means_in_the_persons_language() {
        Debrief all = planned().with(MANAGER).with(Group.of(30).standing(Group.MIXED))
                .with(Setting.EMPTY.held(false, true)).with(Safety.EMPTY.breach("b", ""));
        assertThat(Cautions.of(all)).hasSize(6).allSatisfy(
                one -> assertThat(one.text() + one.why()).doesNotContain("!"));
    }

    @Test
    void a_phrase_is_said_in_three_steps() {
        Phrase phrase = new Phrase(" I noticed that you stayed silent.", "I think it gave her room.", "");
        assertThat(phrase.complete()).isFalse();
        assertThat(phrase.said()).isEqualTo("I noticed that you stayed silent. I think it gave her room.");
    }

    private static Debrief whole() {
        Debrief noted = agreed(true).next().ownExperience("My father").takingAway("Sit down").debrief();
        return noted.with(Group.of(6).spoke(5)).with(noted.agreement().serving(
                List.of(Objective.of("To wait").discussed(true))));
    }

    private static List<String> kinds(Debrief debrief) {
        return Cautions.of(debrief).stream().map(Caution::kind).toList();
    }
}
