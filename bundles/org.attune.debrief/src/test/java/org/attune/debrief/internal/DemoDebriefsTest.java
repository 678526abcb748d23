package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.debrief.internal.Workplace.TODAY;

import java.util.List;

import org.attune.debrief.Caution;
import org.attune.debrief.Debrief;
import org.attune.debrief.Problem;
import org.attune.debrief.Wording;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.IdeaType;
import org.attune.practice.internal.KeptIdeas;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.internal.rules.RoomRule;
import org.attune.privacy.internal.rules.TitledNameRule;
import org.attune.privacy.internal.rules.WeekdayRule;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worked scenario, kept by the real types with their schemas and checks. */
class DemoDebriefsTest {
    private final RuleScan scan = new RuleScan();
    private final MemoryRecords records = new MemoryRecords(TODAY, new FollowUpType(), new IdeaType(),
            new DebriefType(Workplace.VOCABULARIES), new FivePracticesType(), new PositivePracticeType(),
            new ProblemType(scan), new WordingType());
    private final Ideas ideas = new KeptIdeas(records);

    @BeforeEach
    void fill() throws RecordsException {
        scan.addRule(new RoomRule());
        scan.addRule(new TitledNameRule());
        scan.addRule(new WeekdayRule());
        new DemoDebriefs().fill(records, TODAY);
    }

    @Test
    void one_debrief_was_led_by_the_units_manager() throws RecordsException {
        Debrief led = new DebriefReading(records).find(row("held", 1).id()).orElseThrow().debrief();
        assertThat(Cautions.of(led)).extracting(Caution::kind).startsWith(Caution.LINE_MANAGER_FACILITATES);
    }

    @Test
    void of_three_ideas_one_has_nobody_to_decide_one_waits_and_one_is_on_trial() throws RecordsException {
        assertThat(ideas.all()).hasSize(3);
        assertThat(ideas.withNobodyToDecide()).hasSize(1);
        assertThat(ideas.waitingForDecision()).hasSize(1);
        assertThat(ideas.all()).extracting(KeptIdea::idea).filteredOn(Idea::decided).singleElement()
                .satisfies(idea -> assertThat(idea.decidedOn()).contains(TODAY.minusDays(13)));
    }

    @Test
    void one_was_not_held_and_one_is_planned() throws RecordsException {
        assertThat(row("not-held", 0).summary()).isEqualTo("Not held: people were called away");
        assertThat(row("planned", 0).header().date()).contains(TODAY.plusDays(4));
    }

    @Test
    void the_team_has_problems_and_words() throws RecordsException {
        assertThat(records.as(Reader.me()).list(Query.of(Problem.TYPE)).total()).isEqualTo(2);
        assertThat(records.as(Reader.me()).list(Query.of(Wording.TYPE)).total()).isEqualTo(3);
    }

    private Row row(String state, int place) throws RecordsException {
        List<Row> rows = records.as(Reader.me()).list(Query.of(Debrief.TYPE).withStatus(state)).rows();
        return rows.get(place);
    }
}
