package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start, and the first start of another version. */
@UiTest
class FirstDaysTest {
    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void after_an_update_what_is_new_is_offered_once() {
        rig.open();
        robot.find(By.id("unlock.passphrase"));
        rig.preferences.set("workbench.version", "0.0.9");
        rig.unlock();

        robot.until("it is offered", () -> rig.told("updated to version 0.1.0"));
        assertThat(rig.preferences.get("workbench.version")).contains("0.1.0");
    }

    @Test
    void a_first_start_is_no_update() {
        rig.open().unlock();

        robot.until("the version is known", () -> rig.preferences.get("workbench.version").isPresent());
        assertThat(rig.told("updated")).isFalse();
    }

    @Test
    void what_is_new_shows_the_page_of_the_version() {
        rig.demo();
        robot.menu("Help", "What is new");

        robot.until("it shows", () -> Seen.control("help.page").map(StyledText.class::cast)
                .filter(page -> page.getText().startsWith("Version 0.1.0")).isPresent());
    }

    @Test
    void while_nothing_is_kept_cards_say_what_one_may_begin_with() {
        AtomicInteger ran = new AtomicInteger();
        rig.workspaces.records.forget();
        rig.catalogue.commands().add(TestOffer.command("mentoring.log", "&Log an encounter", "log", "",
                () -> site -> ran.incrementAndGet()));
        rig.demo();
        robot.until("the cards show", () -> Seen.has("welcome.workbench.demo"));

        robot.click("welcome.mentoring.log");

        robot.until("it ran", () -> ran.get() == 1);
        assertThat(robot.sees(By.id("welcome.debrief.run"))).isFalse();
    }

    @Test
    void one_may_look_around_in_the_demo_and_the_workspace_is_closed() {
        rig.open().unlock();
        robot.menu("File", "Look around in the demo");

        robot.until("the demo is open", () -> rig.window().shell().getText().contains("Demo")
                && rig.window().desk().isPresent());
    }
}
