package org.attune.mentoring.ui.internal.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.attune.mentoring.Entry;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.TodaySection;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@UiTest
class TodaySectionsTest {
    private final Ground ground = new Ground();
    private TestSite site;

    @AfterEach
    void end() {
        site.close();
    }

    private Shell open(Robot robot, List<TodaySection> sections) {
        Shell window = robot.open(shell -> {
            site = new TestSite(shell);
            Composite page = new Composite(shell, SWT.NONE);
            page.setLayout(new GridLayout());
            sections.forEach(section -> section.create(page, site));
            shell.setMinimumSize(620, 260);
        });
        robot.run(() -> sections.forEach(TodaySection::refresh));
        robot.until("the sections have read", site::quiet);
        robot.run(() -> {
            window.setSize(620, 260);
            window.layout(true, true);
        });
        robot.settle();
        return window;
    }

    private void choose(Robot robot, String id, String word) {
        Link link = (Link) robot.find(By.id(id));
        robot.run(() -> {
            Event event = new Event();
            event.text = word;
            link.notifyListeners(SWT.Selection, event);
        });
    }

    @Test
    void what_waits_is_put_away_from_today_and_the_last_entry_opens(Robot robot) throws Exception {
        var first = ground.logged("L-07", 9, "sat down", "let the silence stand");
        Shell window = open(robot,
                List.of(new BeginSection(), new WaitingSection(ground.records, ground.followUps, ground.people),
                        new LastSection(ground.log)));
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve("today.png");
        robot.call(() -> {
            Picture.of(window, png);
            return null;
        });
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        choose(robot, "today.entry." + first.entry().record(), "");
        assertThat(site.opened).contains(Entry.TYPE + " " + first.entry().record());
        choose(robot, "today.followup." + first.followUps().getFirst().record(), "done");
        robot.until("it is put away", () -> site.told.contains("Done: the follow-up of L-07 is put away."));
        assertThat(ground.followUps.waiting(ground.today, 5)).isEmpty();
    }

    @Test
    void a_section_with_nothing_to_show_hides_itself(Robot robot) {
        open(robot, List.of(new WaitingSection(ground.records, ground.followUps, ground.people)));
        assertThat(site.visible).isFalse();
    }

    @Test
    void the_button_begins_an_encounter(Robot robot) {
        open(robot, List.of(new BeginSection()));
        robot.click("today.log");
        assertThat(site.opened).contains("command mentoring.log");
    }

    @Test
    void the_button_may_stand_in_a_window_beside_the_main_one(Robot robot) {
        robot.open(shell -> site = new TestSite(shell));
        Shell beside = robot.open(shell -> new BeginSection().create(shell, site));
        assertThat(robot.call(beside::getDefaultButton)).isNotNull();
    }
}
