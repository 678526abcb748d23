package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Finding;
import org.attune.workbench.Findings;
import org.attune.workbench.NewWizard;
import org.attune.workbench.Place;
import org.attune.workbench.QuickFix;
import org.attune.workbench.StatusItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to begin, items of the status line, fixes: they come, serve and go while the window is open. */
@UiTest
class SmallContributionsTest {
    @TempDir
    Path folder;

    private final AtomicInteger ran = new AtomicInteger();
    private Robot robot;
    private Rig rig;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(new AtomicInteger())));
        rig.catalogue.views().add(TestOffer.view("test.view", "today", Place.LEFT, () -> new TestView("beside")));
        rig.demo();
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @Test
    void a_wizard_stands_beside_the_editors_and_is_found_by_its_description() {
        rig.catalogue.shelf(NewWizard.class).add(wizard("copy"));
        openNew();
        assertThat(robot.call(() -> rows())).containsExactly("Editor test.note", "Group · Wizard copy");

        robot.type("sentence");
        robot.until("one is left", () -> rows().equals(List.of("Group · Wizard copy")));
        assertThat(robot.text("new.description")).isEqualTo("A sentence about copy");
        robot.press("Enter");

        robot.until("it ran", () -> ran.get() == 1);
    }

    @Test
    void a_wizard_that_left_is_not_offered() {
        TestOffer<NewWizard> offer = wizard("copy");
        rig.catalogue.shelf(NewWizard.class).add(offer);
        rig.catalogue.shelf(NewWizard.class).remove(offer);
        openNew();

        assertThat(robot.call(() -> rows())).containsExactly("Editor test.note");
        assertThat(offer.alive()).isZero();
    }

    @Test
    void a_wizard_that_was_used_is_given_back_when_its_bundle_leaves() {
        TestOffer<NewWizard> offer = wizard("copy");
        rig.catalogue.shelf(NewWizard.class).add(offer);
        openNew();
        robot.type("sentence").press("Enter");
        robot.until("it ran", () -> ran.get() == 1);

        rig.catalogue.shelf(NewWizard.class).remove(offer);

        robot.until("it is given back", () -> offer.alive() == 0);
    }

    @Test
    void two_of_one_id_are_told() {
        rig.catalogue.shelf(NewWizard.class).add(wizard("copy"));
        rig.catalogue.shelf(NewWizard.class).add(wizard("copy"));

        robot.until("it is told", () -> rig.told("copy"));
    }

    @Test
    void the_new_dialog_is_for_everybody_with_wizards_too() {
        rig.catalogue.shelf(NewWizard.class).add(wizard("copy"));
        openNew();

        assertThat(robot.call(() -> AccessibilityWalk.of(Display.getCurrent().getActiveShell()))).isEmpty();
    }

    @Test
    void a_status_item_shows_acts_and_goes() {
        TestOffer<StatusItem> offer = TestOffer.of("status", Map.of("id", "age", "label", "Age of the copy"),
                () -> site -> site.show("Copy 3 days old", "Make one now", ran::incrementAndGet));
        rig.catalogue.shelf(StatusItem.class).add(offer);
        robot.until("it shows", () -> Seen.has("status.item.age"));
        assertThat(robot.call(() -> AccessibilityWalk.of(rig.window().shell()))).isEmpty();

        rig.catalogue.shelf(StatusItem.class).remove(offer);

        robot.until("it has gone", () -> !Seen.has("status.item.age"));
        assertThat(offer.alive()).isZero();
    }

    @Test
    void a_fix_for_the_finding_in_front_is_offered_and_done() {
        List<String> mended = new ArrayList<>();
        TestOffer<QuickFix> offer = fix("test.kind", mended);
        rig.catalogue.shelf(QuickFix.class).add(offer);
        giveFinding();
        robot.focus("beside.list").press("M1+1");
        robot.until("fixes show", () -> Seen.rows("fixes.list").equals(List.of("Mend it")));
        assertThat(robot.call(() -> AccessibilityWalk.of(Display.getCurrent().getActiveShell()))).isEmpty();

        robot.focus("fixes.list").press("Enter");

        robot.until("the list has gone", () -> !Seen.has("dialog.fixes"));
        assertThat(mended).containsExactly("f1");
        assertThat(offer.alive()).isZero();
    }

    @Test
    void where_nothing_can_be_done_it_is_said() {
        rig.catalogue.shelf(QuickFix.class).add(fix("other.kind", new ArrayList<>()));
        giveFinding();
        robot.focus("beside.list").press("M1+1");

        robot.until("it is said", () -> rig.told("knows nothing to do"));
    }

    private void giveFinding() {
        robot.find(By.id("beside.list"));
        robot.run(() -> Findings.at(Seen.control("beside.list").orElseThrow(),
                () -> Optional.of(new Finding("f1", "test.kind", Optional.empty(), "Something is never reinforced."))));
    }

    private void openNew() {
        robot.settle().press("M1+N");
        robot.until("the dialog is in front", () -> By.id("dialog.new").test(Display.getCurrent().getActiveShell()));
    }

    private static List<String> rows() {
        Table table = (Table) Seen.control("new.types").orElseThrow();
        return List.of(table.getItems()).stream().map(TableItem::getText).toList();
    }

    private TestOffer<NewWizard> wizard(String id) {
        return TestOffer.of("new", Map.of("id", id, "label", "Wizard " + id, "description", "A sentence about " + id,
                "group", "Group"), () -> site -> ran.incrementAndGet());
    }

    private static TestOffer<QuickFix> fix(String kind, List<String> mended) {
        return TestOffer.of("fix", Map.of("id", "mend", "kinds", new String[]{kind}),
                () -> (finding, site) -> List.of(new QuickFix.Fix("Mend it", () -> mended.add(finding.id()))));
    }
}
