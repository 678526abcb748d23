package org.attune.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.attune.practice.Decisions;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.junit.jupiter.api.Test;

class KeptIdeasTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final MemoryRecords records = new MemoryRecords(TODAY, new IdeaType());
    private final Ideas ideas = new KeptIdeas(records);

    @Test
    void an_idea_that_nobody_may_decide_on_stands_out() throws RecordsException {
        RecordId id = ideas.add(Idea.of("A second chair")).record();
        assertThat(ideas.withNobodyToDecide()).extracting(KeptIdea::id).containsExactly(id);
        assertThat(records.as(Reader.me()).find(id).orElseThrow().header().status()).contains("nobody-to-decide");
    }

    @Test
    void naming_somebody_to_decide_lets_it_wait_for_them() throws RecordsException {
        KeptIdea idea = added(Idea.of("A second chair"));
        ideas.update(idea.id(), idea.version(), idea.idea().inHandsOf("S-03", "unit manager"));
        assertThat(ideas.withNobodyToDecide()).isEmpty();
        assertThat(ideas.waitingForDecision()).extracting(kept -> kept.idea().authoriser())
                .containsExactly("unit manager");
    }

    @Test
    void a_decision_ends_the_waiting_and_keeps_reason_day_and_outcome() throws RecordsException {
        KeptIdea idea = added(Idea.of("A second chair").inHandsOf("S-03", "unit manager"));
        Idea decided = idea.idea().decided(Decisions.TRIAL, "Four rooms first", TODAY).withOutcome("People sit");
        ideas.update(idea.id(), idea.version(), decided);
        assertThat(ideas.waitingForDecision()).isEmpty();
        assertThat(ideas.find(idea.id()).orElseThrow().idea()).isEqualTo(decided);
    }

    @Test
    void ideas_are_found_by_what_they_came_from() throws RecordsException {
        RecordId debrief = RecordId.fresh();
        ideas.add(Idea.of("A second chair").from(debrief, TODAY));
        ideas.add(Idea.of("A quiet corner"));
        assertThat(ideas.from(debrief)).extracting(kept -> kept.idea().text()).containsExactly("A second chair");
        assertThat(ideas.all()).hasSize(2);
    }

    @Test
    void a_day_of_decision_wants_a_decision() {
        Idea undecided = Idea.of("A chair").decided(Decisions.OPEN, "", TODAY);
        assertThatThrownBy(() -> ideas.add(undecided)).isInstanceOf(RecordsException.class)
                .hasMessageContaining("/decision");
    }

    @Test
    void what_is_blank_or_decided_tomorrow_is_refused() {
        for (Idea wrong : List.of(Idea.of(" "), Idea.of("A chair").decided(Decisions.YES, "", TODAY.plusDays(1)))) {
            assertThatThrownBy(() -> ideas.add(wrong)).isInstanceOf(RecordsException.class);
        }
    }

    @Test
    void an_unknown_idea_is_not_changed() {
        assertThatThrownBy(() -> ideas.update(RecordId.fresh(), new VersionHash("a".repeat(64)),
                Idea.of("A chair"))).isInstanceOf(RecordsException.class).hasMessageContaining("not in the workspace");
    }

    private KeptIdea added(Idea idea) throws RecordsException {
        return ideas.find(ideas.add(idea).record()).orElseThrow();
    }
}
