package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.debrief.Comfort;
import org.attune.privacy.internal.survey.KeptSurveys;
import org.attune.privacy.internal.survey.SurveyType;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Room;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class PooledComfortTest {
    private final MemoryRecords records = new MemoryRecords(Workplace.TODAY, new SurveyType());
    private final Comfort comfort = new PooledComfort(new KeptSurveys(records));

    @Test
    void it_is_told_in_words_and_only_when_enough_have_answered() throws RecordsException {
        assertThat(comfort.told("role-play")).isEmpty();
        answers("role-play", 4, 3, 4, 2);
        assertThat(comfort.told("role-play")).isEmpty();
        answers("role-play", 4);
        assertThat(comfort.told("role-play")).hasValueSatisfying(
                told -> assertThat(told).startsWith("Most").doesNotContainPattern("[0-9]"));
        assertThat(comfort.told("simulation")).isEmpty();
    }

    @Test
    void where_many_would_rather_not_one_begins_with_the_other_way() throws RecordsException {
        answers("kind-wishes", 1, 1, 2, 1, 4, 2);
        assertThat(comfort.told("kind-wishes")).get().asString().endsWith("Begin with the other way.");
    }

    @Test
    void each_way_asks_in_its_own_words_and_has_another() {
        assertThat(Methods.all()).allSatisfy(method -> {
            assertThat(method.comfort()).endsWith("?");
            assertThat(method.anotherWay()).isNotBlank();
        });
        assertThat(comfort.scale()).hasSize(4).allMatch(word -> !word.isBlank());
    }

    private void answers(String method, int... numbers) throws RecordsException {
        try (Room room = comfort.survey().room(numbers.length)) {
            for (int number : numbers) {
                room.answer(Answer.empty().with(method, number));
            }
        }
    }
}
