package org.attune.debrief.ui.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;

import org.attune.debrief.Debrief;
import org.attune.debrief.Setting;
import org.attune.debrief.ui.internal.fixture.Ground;
import org.attune.practice.FollowUp;
import org.attune.practice.States;
import org.attune.program.Person;
import org.attune.program.Relationship;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.testing.WidgetTree;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class BeginningTest {
    private final Ground ground = new Ground();
    private Robot robot;
    private TestSite site;
    private Shell window;

    @BeforeEach
    void aWindow(Robot one) {
        robot = one;
        window = robot.open(shell -> shell.setLayout(new GridLayout()));
        robot.run(() -> window.setSize(700, 300));
        site = new TestSite(window);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_planned_debrief_stands_on_today_and_begins_with_enter() throws Exception {
        RecordId planned = ground.debriefs.plan(Debrief.planned(ground.frameworks.standard(),
                Setting.on(ground.today, "death").from(Optional.of(LocalTime.of(14, 30)), 20))).record();
        ground.debriefs.plan(Debrief.planned(ground.frameworks.standard(), Setting.on(ground.today.plusDays(30), "")));
        PlannedSection section = new PlannedSection(ground.debriefs, ground.vocabularies);
        robot.run(() -> {
            section.create(window, site);
            section.refresh();
        });
        robot.until("it is read", site::quiet);
        robot.run(() -> window.layout(true, true));
        assertThat(robot.call(() -> WidgetTree.dump(window))).contains("today, 2:30", "a death");
        assertThat(robot.findAll(By.id("today.debrief." + planned))).hasSize(1);
        robot.focus("today.debrief." + planned).press("Enter");
        robot.until("it has begun", () -> site.opened.contains("new debrief.session [draft]"));
        assertThat(ground.debriefs.unfinished()).hasSize(1);
        assertThat(ground.debriefs.planned()).hasSize(1);
    }

    @Test
    void who_leads_people_of_the_encounter_on_record_is_told_so() throws Exception {
        RecordId lead = ground.people.add(Person.of("M-01"));
        RecordId learner = ground.people.add(Person.of("L-01"));
        ground.relationships.add(Relationship.between(lead, learner, ground.today).lineManager(true));
        RecordId about = ground.records
                .commit(Act.of(ground.followUps.begin(new FollowUp(FollowUp.PROMISE, Optional.of(learner),
                        Optional.empty(), "",
                        "Ask again", Optional.of(ground.today), Optional.empty(), States.OPEN, Optional.empty()))))
                .getFirst().record();
        assertThat(ground.start().manages("M-01", about, ground.today)).isTrue();
        assertThat(ground.start().manages("L-01", about, ground.today)).isFalse();
    }

    @Test
    void a_debrief_is_planned_for_a_day_and_what_cannot_be_read_is_not_guessed() throws Exception {
        robot.start(() -> StartDialog.open(site, ground.start()));
        robot.until("it has read what there is to choose from", site::quiet);
        robot.focus("debrief.start.day").type("soonish").press("Alt+P");
        assertThat(robot.text("debrief.start.failure")).startsWith("This day cannot be read");
        robot.focus("debrief.start.day").press("Ctrl+A").type("tomorrow").tab().type("9:15").press("Alt+P");
        robot.until("it is planned", () -> site.told.stream().anyMatch(text -> text.startsWith("Planned")));
        Setting setting = ground.debriefs.planned().getFirst().debrief().setting();
        assertThat(setting.date()).contains(ground.today.plusDays(1));
        assertThat(setting.start()).contains(LocalTime.of(9, 15));
    }
}
