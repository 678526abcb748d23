package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.attune.mentoring.Entry;
import org.attune.practice.Encounter;
import org.attune.practice.PracticeCount;
import org.attune.practice.TouchPoint;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MentoringPracticeTest {
    private final Workplace place = new Workplace();
    private final MentoringPractice practice = new MentoringPractice(place.records);

    @BeforeEach
    void two_learners_met_three_times() throws RecordsException {
        log("L-01", 30, "c2");
        log("L-01", 20, "c2");
        log("L-02", 10, "c4");
        place.log(Entry.of("L-03", Encounter.on(Workplace.TODAY.minusYears(2), "observation").lasting(500)));
    }

    @Test
    void minutes_and_times_are_added_up_by_kind_with_the_people_behind_them() throws RecordsException {
        PracticeCount observing = practice.contacts(Workplace.TODAY.minusMonths(1), Workplace.TODAY).getFirst();
        assertThat(observing.minutes()).isEqualTo(60);
        assertThat(observing.times()).isEqualTo(3);
        assertThat(observing.people()).hasSize(2);
    }

    @Test
    void occasions_are_counted_by_dimension() throws RecordsException {
        assertThat(practice.opportunities(Workplace.TODAY.minusMonths(1), Workplace.TODAY))
                .extracting(PracticeCount::what, PracticeCount::times)
                .containsExactlyInAnyOrder(tuple("c2", 2),
                        tuple("c4", 1));
    }

    private void log(String code, int minutes, String dimension) throws RecordsException {
        TouchPoint point = new TouchPoint("", "sat down", List.of(), List.of(dimension), "", "", "", "", "", "", "");
        place.log(Entry.of(code, Encounter.on(Workplace.TODAY.minusDays(2), "observation").lasting(minutes))
                .with(List.of(point)));
    }
}
