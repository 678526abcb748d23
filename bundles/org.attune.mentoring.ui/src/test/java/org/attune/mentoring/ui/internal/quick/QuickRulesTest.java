package org.attune.mentoring.ui.internal.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.attune.mentoring.Entry;
import org.attune.workbench.days.DayText;
import org.attune.practice.TouchPoint;
import org.attune.records.json.BodyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final QuickFields TYPED = QuickFields.EMPTY.with(" L-07 ").on("yesterday", "co-visit")
            .saying("waited", "stayed").nextTime("ask once more", "5 Dec").answering("tried");

    private final QuickRules rules = new QuickRules(new DayText(Locale.UK), TODAY);

    @Test
    void what_was_typed_becomes_an_entry() {
        Entry entry = rules.sketch(TYPED);
        assertThat(entry.learnerCode()).isEqualTo("L-07");
        assertThat(entry.encounter().date()).contains(TODAY.minusDays(1));
        assertThat(entry.touchPoints()).extracting(TouchPoint::moment).containsExactly("waited");
        assertThat(entry.comeBackOn()).contains(LocalDate.of(2026, 12, 5));
        assertThat(rules.problems(TYPED)).isEmpty();
    }

    @Test
    void without_a_plan_there_is_no_day_to_come_back() {
        assertThat(rules.sketch(TYPED.nextTime(" ", "5 Dec")).comeBackOn()).isEmpty();
        assertThat(rules.comeBackProblem(TYPED.nextTime("", "never"))).isEmpty();
    }

    @Test
    void every_problem_is_told_at_its_own_field() {
        QuickFields wrong = QuickFields.EMPTY.on("tomorrow", "").nextTime("ask", "yesterday");
        assertThat(rules.problems(wrong)).containsOnlyKeys(QuickField.WITH, QuickField.WHEN, QuickField.COME_BACK);
        assertThat(rules.problems(QuickFields.EMPTY.with("L-07").on("today", "")))
                .containsOnlyKeys(QuickField.TOUCH_POINT);
        assertThat(rules.withProblem("L".repeat(41))).hasValueSatisfying(text -> assertThat(text).contains("40"));
    }

    @ParameterizedTest
    @CsvSource({"/learnerCode,WITH", "/encounter/date,WHEN", "/touchPoints/0/moment,TOUCH_POINT",
            "/comeBackOn,COME_BACK", "/nextTime,NEXT_TIME"})
    void a_complaint_finds_its_field_by_its_pointer(String pointer, QuickField field) {
        assertThat(QuickField.at(pointer)).contains(field);
    }

    @Test
    void a_complaint_about_something_else_has_no_field_here() {
        assertThat(QuickField.at("/encounter/minutes")).isEmpty();
        assertThat(QuickField.at("/nextTimeX")).isEmpty();
    }

    @Test
    void a_draft_gives_back_exactly_what_was_typed() {
        BodyView<Entry> view = BodyView.of(BodyView.gson(), Entry.class);
        QuickFields odd = TYPED.on("some day", "").saying("\u05e9\u05dc\u05d5\u05dd \uD83D\uDE00\n\u0007", "");
        assertThat(QuickDraft.fields(QuickDraft.body(odd, rules, view), view)).isEqualTo(odd);
    }
}
