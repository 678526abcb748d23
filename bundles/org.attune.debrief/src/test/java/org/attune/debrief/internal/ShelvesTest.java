package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.debrief.internal.Workplace.TODAY;

import java.util.List;

import org.attune.debrief.Kept;
import org.attune.debrief.Line;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Problem;
import org.attune.debrief.Shelves;
import org.attune.debrief.Wording;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.internal.rules.RoomRule;
import org.attune.privacy.internal.rules.TitledNameRule;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShelvesTest {
    private final RuleScan scan = new RuleScan();
    private final Shelves shelves = new KeptShelves(
            new MemoryRecords(TODAY, new PositivePracticeType(), new ProblemType(scan), new WordingType()));

    @BeforeEach
    void know_some_rules() {
        scan.addRule(new RoomRule());
        scan.addRule(new TitledNameRule());
    }

    @Test
    void a_practice_is_kept_with_why_it_worked_and_stays_with_the_group() throws RecordsException {
        PositivePractice practice = PositivePractice.of("Sat down first", "She looked up");
        shelves.practices().add(practice);
        assertThat(shelves.practices().all()).extracting(Kept::value).containsExactly(practice);
        assertThat(practice.scope()).isEqualTo(PositivePractice.GROUP);
    }

    @Test
    void a_problem_belongs_to_the_team_and_collects_what_was_tried() throws RecordsException {
        shelves.problems().add(Problem.of("Alarms interrupt every talk", TODAY));
        Kept<Problem> kept = shelves.problems().all().getFirst();
        shelves.problems().update(kept.id(), kept.version(), kept.value().trying("One of us answers for two"));
        Problem now = shelves.problems().find(kept.id()).orElseThrow().value();
        assertThat(now.state()).isEqualTo(Problem.TRYING);
        assertThat(now.tries()).extracting(Line::text).containsExactly("One of us answers for two");
    }

    @Test
    void the_problem_board_refuses_what_may_name_somebody_and_says_where() {
        for (Problem named : List.of(Problem.of("Room 12B is too loud", TODAY),
                Problem.of("It is too loud", TODAY).trying("Ask Dr. Miller"))) {
            assertThatThrownBy(() -> shelves.problems().add(named)).isInstanceOf(RecordsException.class)
                    .hasMessageContaining("/").hasMessageContaining("without names").hasMessageNotContaining("12B");
        }
    }

    @Test
    void shared_words_are_a_list_of_the_teams_own() throws RecordsException {
        Wording wording = Wording.of("the gentleman by the window", "the hip", TODAY);
        shelves.words().add(wording);
        assertThat(shelves.words().all()).extracting(Kept::value).containsExactly(wording);
    }

    @Test
    void what_says_nothing_is_refused() {
        assertThatThrownBy(() -> shelves.problems().add(Problem.of(" ", TODAY))).hasMessageContaining("/text");
        assertThatThrownBy(() -> shelves.words().add(Wording.of(" ", "", TODAY))).hasMessageContaining("/say");
        assertThatThrownBy(() -> shelves.practices().add(PositivePractice.of(" ", ""))).hasMessageContaining("/text");
    }
}
