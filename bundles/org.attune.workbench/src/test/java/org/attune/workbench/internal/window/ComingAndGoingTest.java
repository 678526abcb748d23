package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Command;
import org.attune.workbench.Perspective;
import org.attune.workbench.Place;
import org.attune.workbench.TodaySection;
import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bundles are installed and leave while the window is open. */
@UiTest
class ComingAndGoingTest {
    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder).demo();
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void the_perspective_in_front_leaves_and_another_takes_its_place() {
        TestOffer<Perspective> other = TestOffer.perspective("other", 10);
        TestOffer<View> inside = TestOffer.view("inside", "other", Place.LEFT, () -> new TestView("inside"));
        rig.catalogue.perspectives().add(other);
        rig.catalogue.views().add(inside);
        robot.settle().press("M1+F8");
        robot.until("its view shows", () -> Seen.has("inside.list"));

        rig.catalogue.perspectives().remove(other);
        robot.until("Today is in front", () -> front().equals("today") && !Seen.has("inside.list"));
        assertThat(inside.alive()).isZero();
        rig.catalogue.perspectives().add(other);

        robot.until("it is back in front, as it was", () -> front().equals("other") && Seen.has("inside.list"));
    }

    @Test
    void a_section_comes_to_its_place_on_today_and_goes() {
        TestOffer<TodaySection> offer = TestOffer.section("late", 10, Sentence::new);
        rig.catalogue.sections().add(offer);
        robot.until("it shows", () -> Seen.has("late.sentence"));

        rig.catalogue.sections().remove(offer);

        robot.until("it has gone", () -> !Seen.has("late.sentence"));
        assertThat(offer.alive()).isZero();
    }

    @Test
    void a_command_that_has_left_is_in_no_menu_and_its_key_does_nothing() {
        AtomicInteger ran = new AtomicInteger();
        TestOffer<Command> offer = TestOffer.command("count", "&Count it", "log", "M1+J",
                () -> site -> ran.incrementAndGet());
        rig.catalogue.commands().add(offer);
        robot.settle().press("M1+J");
        robot.until("it ran", () -> ran.get() == 1);

        rig.catalogue.commands().remove(offer);
        robot.settle().press("M1+J");

        assertThat(robot.sees(By.id("menu.count"))).isFalse();
        assertThat(ran).hasValue(1);
        assertThat(offer.alive()).isZero();
    }

    private String front() {
        return rig.window().desk().orElseThrow().front().orElseThrow().id();
    }

    private static final class Sentence implements TodaySection {
        @Override
        public void create(Composite parent, TodaySite site) {
            WidgetIds.set(new Label(parent, SWT.NONE), "late.sentence").setText("Late");
            site.show(true);
        }

        @Override
        public void refresh() {
            // It says the same at all times.
        }
    }
}
