package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.debrief.ClimatePulse;
import org.attune.privacy.internal.survey.KeptSurveys;
import org.attune.privacy.internal.survey.SurveyType;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Room;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class PooledPulseTest {
    private final ClimatePulse pulse = new PooledPulse(
            new KeptSurveys(new MemoryRecords(Workplace.TODAY, new SurveyType())));

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

    private void answers(int... numbers) throws RecordsException {
        try (Room room = pulse.survey().room(numbers.length)) {
            for (int number : numbers) {
                room.answer(Answer.empty().with("say", number));
            }
        }
    }
}
