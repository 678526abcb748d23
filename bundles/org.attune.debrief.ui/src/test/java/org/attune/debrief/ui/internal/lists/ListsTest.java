package org.attune.debrief.ui.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.Agreement;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debrief;
import org.attune.debrief.PracticeKey;
import org.attune.debrief.Running;
import org.attune.debrief.Setting;
import org.attune.debrief.ui.internal.climate.ClimateView;
import org.attune.debrief.ui.internal.fixture.Ground;
import org.attune.practice.Idea;
import org.attune.privacy.survey.Answer;
import org.attune.privacy.survey.Room;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.testing.WidgetTree;
import org.attune.workbench.Finding;
import org.attune.workbench.View;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ListsTest {
    private final Ground ground = new Ground();
    private final Notes notes = ground.notes();
    private Robot robot;
    private TestSite site;
    private Shell window;
    private View view;

    @BeforeEach
    void aWindow(Robot one) {
        robot = one;
        window = robot.open(shell -> shell.setLayout(new FillLayout()));
        robot.run(() -> window.setSize(560, 400));
        site = new TestSite(window);
    }

    @AfterEach
    void close() {
        site.close();
        notes.close();
    }

    private void open(View shown) {
        view = shown;
        robot.run(() -> {
            view.create(window, site);
            window.layout(true, true);
        });
        robot.until("it is read", site::quiet).settle();
    }

    private String firstLine(String id, int column) {
        Table table = (Table) robot.find(By.id(id));
        return robot.call(() -> table.getItem(0).getText(column));
    }

    @Test
    void an_idea_that_nobody_decides_on_stands_first_and_says_so_in_words() throws Exception {
        ground.ideas.add(Idea.of("A chair beside every bed").inHandsOf("", "L-01"));
        ground.ideas.add(Idea.of("Quiet hours"));
        open(new IdeasView(ground.ideas, ground.vocabularies, ground.writing(notes)));
        assertThat(firstLine("ideas.table", 1)).endsWith("nobody named to decide");
        assertThat(firstLine("ideas.table", 0)).isEqualTo("Quiet hours");
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
    }

    @Test
    void an_idea_is_added_with_keys_only() throws Exception {
        open(new IdeasView(ground.ideas, ground.vocabularies, ground.writing(notes)));
        robot.press("Alt+A").type("Quiet hours").tab().tab().type("ward lead").press("Enter");
        robot.until("it is kept", () -> site.quiet() && window.getShells().length == 0);
        assertThat(ground.ideas.waitingForDecision()).singleElement()
                .satisfies(kept -> assertThat(kept.idea().authoriser()).isEqualTo("ward lead"));
    }

    @Test
    void an_idea_that_nobody_decides_on_is_mended_where_it_is_found() throws Exception {
        RecordId idea = ground.ideas.add(Idea.of("Quiet hours")).record();
        NameDecider decider = new NameDecider(ground.ideas, ground.vocabularies, ground.writing(notes));
        Finding finding = new Finding("one", NameDecider.KIND, Optional.of(idea), "Nobody is named");
        robot.run(() -> decider.fixes(finding, site).getFirst().run().run());
        robot.until("the idea is asked about", () -> window.getShells().length == 1);
        robot.focus("debrief.idea.authoriser").type("ward lead").press("Enter");
        robot.until("it is kept", () -> site.told.contains("The idea is kept."));
        assertThat(ground.ideas.withNobodyToDecide()).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_read_is_told_and_nothing_is_kept() throws Exception {
        open(new IdeasView(ground.ideas, ground.vocabularies, ground.writing(notes)));
        robot.press("Alt+A").type("Quiet hours").tab().tab().tab().type("soonish").press("Enter");
        robot.until("it is told", () -> site.quiet() && window.getShells().length == 1);
        assertThat(robot.text("debrief.entry.failure")).contains("This day cannot be read");
        assertThat(ground.ideas.all()).isEmpty();
    }

    @Test
    void a_debrief_that_runs_stands_first_and_is_opened_where_it_was() throws Exception {
        ground.debriefs.plan(Debrief.planned(ground.frameworks.standard(), Setting.on(ground.today, "")));
        Running running = Running.begin(Debrief.planned(ground.frameworks.standard(), Setting.EMPTY),
                ground.frameworks.standard());
        ground.debriefs.keep(running);
        open(new DebriefsView(ground.debriefs));
        assertThat(firstLine("debriefs.table", 2)).isEqualTo("runs, at Agree the space");
        robot.select("debriefs.table", firstLine("debriefs.table", 0)).press("Enter");
        assertThat(site.seed).containsEntry("draft", running.draftKey());
    }

    @Test
    void the_five_practices_stand_one_debrief_after_the_other_with_what_one_meant_to_try() throws Exception {
        Running running = Running.begin(Debrief.planned(ground.frameworks.standard(), Setting.on(ground.today, "")),
                ground.frameworks.standard()).agreeing(Agreement.EMPTY.consent(true));
        RecordId debrief = ground.debriefs.close(running, List.of(
                new ConfirmedPractice(PracticeKey.PURPOSE, true, Optional.of(true), ""),
                new ConfirmedPractice(PracticeKey.KEY_POINTS, true, Optional.of(false), "Ask what we keep")), false)
                .debrief();
        open(new OverTimeView(ground.debriefs));
        assertThat(firstLine("overtime.table", 1)).isEqualTo("it was there");
        assertThat(firstLine("overtime.table", 2)).isEmpty();
        assertThat(firstLine("overtime.table", 5)).isEqualTo("to try");
        assertThat(robot.text("overtime.totry")).endsWith("Ask what we keep");
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        robot.select("overtime.table", firstLine("overtime.table", 0)).press("Enter");
        assertThat(site.opened).contains("debrief.session " + debrief);
    }

    @Test
    void how_it_felt_is_hidden_until_five_have_answered() throws Exception {
        answer(4);
        open(new ClimateView(ground.pulse));
        assertThat(robot.sees(By.id("debrief.climate.chart"))).isFalse();
        answer(1);
        robot.run(view::recordsChanged);
        robot.until("it is read", site::quiet).settle();
        Table table = (Table) robot.find(By.id("debrief.climate.chart.table"));
        assertThat(robot.call(() -> WidgetTree.dump(table.getShell()))).contains("I could say what I thought.");
    }

    private void answer(int people) throws RecordsException {
        try (Room room = ground.pulse.survey().room(people)) {
            for (int i = 0; i < people; i++) {
                room.answer(Answer.empty().with("say", 3 + i % 2));
            }
        }
    }
}
