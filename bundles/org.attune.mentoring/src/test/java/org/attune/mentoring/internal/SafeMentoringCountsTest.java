package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.MentoringCounts;
import org.attune.mentoring.ShownCounts;
import org.attune.practice.Encounter;
import org.attune.privacy.internal.cells.GuardedCells;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

class SafeMentoringCountsTest {
    private final Workplace place = new Workplace();
    private final MentoringCounts counts = new SafeMentoringCounts(place.records, new GuardedCells(),
            new ListedVocabularies(), new BuiltInFrameworks());

    @Test
    void a_kind_with_fewer_than_five_learners_behind_it_is_hidden_and_so_is_the_total() throws RecordsException {
        for (int learner = 1; learner <= 6; learner++) {
            log("L-0" + learner, "observation");
        }
        log("L-01", "shadowing");
        ShownCounts shown = counts.contacts(Workplace.TODAY, Workplace.TODAY);
        assertThat(shown.lines()).filteredOn(line -> line.what().equals("shadowing"))
                .extracting(ShownCounts.Line::figures).containsExactly(Optional.empty());
        assertThat(shown.total()).isEmpty();
    }

    @Test
    void what_enough_learners_stand_behind_is_shown_with_its_total() throws RecordsException {
        for (int learner = 1; learner <= 6; learner++) {
            log("L-0" + learner, "observation");
        }
        ShownCounts shown = counts.contacts(Workplace.TODAY, Workplace.TODAY);
        assertThat(shown.total()).contains(new ShownCounts.Figures(6, 120));
        assertThat(shown.lines().getFirst().label()).isEqualTo("observation");
    }

    @Test
    void the_place_of_what_is_hidden_tells_nothing() throws RecordsException {
        log("L-01", "shadowing");
        log("L-01", "shadowing");
        log("L-02", "debrief");
        assertThat(counts.contacts(Workplace.TODAY, Workplace.TODAY).lines()).extracting(ShownCounts.Line::what)
                .containsExactly("debrief", "shadowing");
    }

    @Test
    void of_a_time_without_encounters_there_is_nothing_to_tell() throws RecordsException {
        assertThat(counts.opportunities(Workplace.TODAY, Workplace.TODAY)).isEqualTo(ShownCounts.of(List.of()));
    }

    private void log(String code, String kind) throws RecordsException {
        place.log(Entry.of(code, Encounter.on(Workplace.TODAY, kind).lasting(20)));
    }
}
