package org.attune.mentoring.prompts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.attune.mentoring.prompts.Occasion;
import org.attune.mentoring.prompts.Prompt;
import org.attune.mentoring.prompts.Prompts;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class KeptPromptsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final RecordId LEARNER = RecordId.fresh();

    private final Prompts prompts = new KeptPrompts(new MemoryRecords(TODAY, new PromptType()));

    @Test
    void every_situation_has_questions_that_say_what_they_rest_on() throws RecordsException {
        assertThat(prompts.situations()).allSatisfy(situation -> assertThat(prompts.find("", situation.code()))
                .isNotEmpty().allMatch(prompt -> prompt.text().endsWith("?") && !prompt.source().isEmpty()));
    }

    @Test
    void a_question_of_the_site_comes_first_and_is_found() throws RecordsException {
        prompts.add(new Prompt("team", "Who made you laugh on the night shift?", "our ward"));
        assertThat(prompts.all().getFirst().source()).isEqualTo("our ward");
        assertThat(prompts.find("NIGHT laugh", "")).hasSize(1);
        assertThat(prompts.find("night", "hard")).isEmpty();
    }

    @Test
    void a_blank_question_is_refused() {
        assertThatThrownBy(() -> prompts.add(new Prompt("team", " ", ""))).isInstanceOf(RecordsException.class);
    }

    @Test
    void a_learner_nobody_met_is_asked_about_the_beginning() throws RecordsException {
        assertThat(prompts.oneFor(new Occasion(LEARNER, false, false, false), TODAY, 0).situation())
                .isEqualTo("beginning");
    }

    @Test
    void the_question_stays_all_day_and_another_one_can_be_had() throws RecordsException {
        Occasion occasion = new Occasion(LEARNER, true, true, false);
        assertThat(prompts.oneFor(occasion, TODAY, 0)).isEqualTo(prompts.oneFor(occasion, TODAY, 0))
                .isNotEqualTo(prompts.oneFor(occasion, TODAY, 1));
    }
}
