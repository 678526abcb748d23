package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.internal.DemoSharing;
import org.attune.mentoring.internal.portfolio.KeptPortfolios;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.program.People;
import org.attune.program.internal.KeptPeople;
import org.attune.records.Records;
import org.attune.records.workspace.Workspace;
import org.attune.vault.internal.DemoVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo on a real store. */
class DemoSharingTest {
    private Workspace workspace;
    private Records records;

    @BeforeEach
    void fill() throws Exception {
        workspace = DemoVault.open(new ListedVocabularies(), new BuiltInFrameworks());
        records = workspace.records().orElseThrow();
        new DemoSharing().fill(records, LocalDate.now());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void some_learners_of_the_demo_take_something_away_and_something_stays() throws Exception {
        PortfolioPlan plan = plan("L-01");
        assertThat(plan.goes()).extracting(PortfolioPlan.Going::label).contains("Encounter", "Goal");
        assertThat(plan.stays()).extracting(Staying::why).contains(Why.NOT_SHARED);
    }

    @Test
    void with_others_nothing_is_shared_yet() throws Exception {
        assertThat(plan("L-03").goes()).isEmpty();
    }

    private PortfolioPlan plan(String code) throws Exception {
        People people = new KeptPeople(records);
        return new KeptPortfolios(records, people).plan(people.find(code).orElseThrow().id());
    }
}
