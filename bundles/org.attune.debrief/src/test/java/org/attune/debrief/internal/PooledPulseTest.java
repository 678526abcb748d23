package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.debrief.ClimatePulse;
import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Item;
import org.attune.privacy.internal.survey.KeptSurveys;
import org.attune.privacy.internal.survey.SurveyType;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Question;
import org.attune.privacy.survey.Room;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class PooledPulseTest {
    private final MemoryRecords records = new MemoryRecords(Workplace.TODAY, new SurveyType());
    private final ClimatePulse pulse = new PooledPulse(new KeptSurveys(records));

    @Test
    void three_answers_of_one_debrief_are_seen_by_nobody_until_another_brings_two() throws RecordsException {
        answers(4, 5, 3);
        assertThat(pulse.survey().results()).isEmpty();
        answers(5, 3);
        assertThat(pulse.survey().results().getFirst().mean().isHidden()).isFalse();
    }

    @Test
    void it_asks_in_words_and_promises_what_it_keeps() throws RecordsException {
        assertThat(pulse.survey().plan().questions()).hasSize(5)
                .allSatisfy(one -> assertThat(one.text()).endsWith(".").doesNotContain("!"));
        assertThat(pulse.survey().promise()).isNotBlank();
    }

    @Test
    void looking_at_it_opens_nothing_and_shows_nothing() throws RecordsException {
        assertThat(pulse.results()).isEmpty();
        assertThat(records.as(Reader.me()).list(Query.all()).total()).isZero();
    }

    @Test
    void its_questions_are_those_of_the_form_that_sites_may_copy() {
        Form form = new OfferedForms().forms().stream().map(Form::of)
                .filter(one -> one.url().filter("urn:attune:forms:debrief-climate"::equals).isPresent()).findFirst()
                .orElseThrow();
        assertThat(Forms.check(form)).isEmpty();
        assertThat(ClimateForm.questions()).extracting(Question::id)
                .isEqualTo(form.items().stream().map(Item::linkId).toList());
        assertThat(pulse.scale()).startsWith("not at all").endsWith("fully").hasSize(5);
    }

    private void answers(int... numbers) throws RecordsException {
        try (Room room = pulse.survey().room(numbers.length)) {
            for (int number : numbers) {
                room.answer(Answer.empty().with("say", number));
            }
        }
    }
}
