package org.attune.privacy.internal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.Threshold;
import org.attune.privacy.survey.AnonymousSurvey;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.Result;
import org.attune.privacy.survey.Room;
import org.attune.privacy.survey.SoFar;
import org.attune.privacy.survey.SurveyPlan;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.junit.jupiter.api.Test;

class SurveysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Question> ASKED = List.of(Question.scale("safe", "I could say what I thought", 1, 5),
            Question.choice("again", "Would you come again?", List.of("yes", "no")), Question.text("more", "More?"));
    private static final SurveyPlan CLIMATE = SurveyPlan.pooled("climate", "Climate", Threshold.USUAL, ASKED);
    private static final SurveyPlan SPRING = SurveyPlan.untilClosed("spring", "Spring", Threshold.USUAL, ASKED);

    private final MemoryRecords records = new MemoryRecords(TODAY, new SurveyType());
    private final KeptSurveys surveys = new KeptSurveys(records,
            Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC));

    private static Answer safe(int number) {
        return Answer.empty().with("safe", number);
    }

    private static void answer(AnonymousSurvey survey, int... numbers) throws RecordsException {
        try (Room room = survey.room(numbers.length)) {
            for (int number : numbers) {
                room.answer(safe(number).with("more", "word " + number));
            }
        }
    }

    private static SafeCell mean(AnonymousSurvey survey) throws RecordsException {
        return survey.results().getFirst().mean();
    }

    @Test
    void of_each_key_one_survey_is_open() throws Exception {
        AnonymousSurvey first = surveys.open(CLIMATE);
        assertThat(surveys.open(CLIMATE).id()).isEqualTo(first.id());
        assertThat(surveys.open(SPRING).id()).isNotEqualTo(first.id());
        first.close();
        assertThat(surveys.open(CLIMATE).id()).isNotEqualTo(first.id());
        assertThat(surveys.all("climate")).extracting(AnonymousSurvey::plan).containsExactly(CLIMATE, CLIMATE);
    }

    @Test
    void answers_of_several_rooms_are_pooled_until_five_are_together() throws Exception {
        answer(surveys.open(CLIMATE), 4, 5, 3);
        assertThat(surveys.open(CLIMATE).results()).isEmpty();
        assertThat(surveys.open(CLIMATE).soFar()).isEqualTo(SoFar.FEWER);
        answer(surveys.open(CLIMATE), 5, 3);
        assertThat(mean(surveys.open(CLIMATE))).isEqualTo(SafeCell.of(4.0, 5));
        assertThat(surveys.open(CLIMATE).soFar()).isEqualTo(SoFar.ENOUGH);
    }

    @Test
    void the_sixth_answer_of_a_pool_does_not_change_what_is_seen() throws Exception {
        AnonymousSurvey pool = surveys.open(CLIMATE);
        answer(pool, 4, 5, 3, 5, 3, 1);
        assertThat(mean(pool)).isEqualTo(SafeCell.of(4.0, 5));
        answer(pool, 2, 2, 2, 3);
        assertThat(mean(pool)).isEqualTo(SafeCell.of(3.0, 10));
    }

    @Test
    void a_batch_that_says_all_the_same_waits_for_another_voice() throws Exception {
        AnonymousSurvey pool = surveys.open(CLIMATE);
        answer(pool, 5, 5, 5, 5, 5, 5);
        assertThat(pool.results()).isEmpty();
        answer(pool, 4);
        assertThat(pool.results()).isNotEmpty();
    }

    @Test
    void nothing_is_seen_of_a_survey_before_it_is_closed() throws Exception {
        AnonymousSurvey survey = surveys.open(SPRING);
        answer(survey, 1, 2, 3, 4, 5, 3);
        assertThat(survey.results()).isEmpty();
        survey.close();
        assertThat(mean(survey)).isEqualTo(SafeCell.of(3.0, 6));
        assertThat(survey.open()).isFalse();
    }

    @Test
    void a_survey_that_four_answered_shows_nothing_for_ever() throws Exception {
        AnonymousSurvey survey = surveys.open(SPRING);
        answer(survey, 1, 2, 3, 4);
        survey.close();
        assertThat(survey.results()).isEmpty();
        assertThat(survey.soFar()).isEqualTo(SoFar.FEWER);
    }

    @Test
    void a_mean_is_hidden_when_all_said_the_same_and_counts_when_one_is_small() throws Exception {
        AnonymousSurvey survey = surveys.open(SPRING);
        answer(survey, 4, 4, 4, 4, 4);
        survey.close();
        assertThat(survey.results()).allSatisfy(result -> {
            assertThat(result.mean()).isEqualTo(SafeCell.hidden());
            assertThat(result.counts()).allMatch(SafeCell::isHidden);
        });
    }

    @Test
    void counts_are_seen_when_each_option_has_five() throws Exception {
        AnonymousSurvey survey = surveys.open(SPRING);
        try (Room room = survey.room(11)) {
            for (int i = 0; i < 11; i++) {
                room.answer(Answer.empty().with("again", i < 6 ? "yes" : "no"));
            }
        }
        survey.close();
        assertThat(survey.results().get(1).counts()).containsExactly(SafeCell.of(6), SafeCell.of(5));
    }

    @Test
    void own_words_come_without_order_once_enough_have_answered() throws Exception {
        AnonymousSurvey pool = surveys.open(CLIMATE);
        answer(pool, 1, 2, 3, 4, 5);
        assertThat(pool.results()).extracting(Result::texts).last().asInstanceOf(
                list(String.class))
                .containsExactlyInAnyOrder("word 1", "word 2", "word 3", "word 4", "word 5");
    }

    @Test
    void a_code_is_good_once_and_a_closed_survey_takes_none() throws Exception {
        AnonymousSurvey survey = surveys.open(SPRING);
        List<String> codes = survey.codes(2);
        survey.answer(codes.getFirst(), safe(3));
        assertThat(refused(survey, codes.getFirst())).isEqualTo(Reason.UNKNOWN_RECORD);
        survey.close();
        assertThat(refused(survey, codes.getLast())).isEqualTo(Reason.UNKNOWN_RECORD);
    }

    private static Reason refused(AnonymousSurvey survey, String code) {
        return catchThrowableOfType(RecordsException.class, () -> survey.answer(code, safe(3))).reason();
    }

    @Test
    void a_room_takes_as_many_answers_as_there_are_people() throws Exception {
        Room room = surveys.open(CLIMATE).room(1);
        room.answer(safe(3));
        assertThat(room.full()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> room.answer(safe(3)));
    }

    @Test
    void an_answer_outside_its_scale_or_to_nothing_is_refused_and_its_code_stays_good() throws Exception {
        AnonymousSurvey survey = surveys.open(SPRING);
        String code = survey.codes(1).getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> survey.answer(code, safe(6)));
        assertThatIllegalArgumentException().isThrownBy(() -> survey.answer(code, Answer.empty().with("age", 44)));
        survey.answer(code, Answer.empty());
    }

    @Test
    void people_are_told_what_is_protected_and_what_is_not() throws Exception {
        assertThat(surveys.open(CLIMATE).promise()).contains("at least 5 people", "cannot protect");
    }
}
