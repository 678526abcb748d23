package org.attune.forms.ui.internal.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.attune.forms.library.FilledForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.scoring.internal.KeptItemStatistics;
import org.attune.forms.ui.fixture.Shelf;
import org.attune.privacy.internal.cells.GuardedCells;
import org.attune.records.Act;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.RoomWalk;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@UiTest
class ItemCountsViewTest {
    private final Shelf shelf = new Shelf();
    private final ItemCountsView view = new ItemCountsView(shelf.library, new KeptItemStatistics(shelf.answers),
            new GuardedCells());
    private Robot robot;
    private Shell window;
    private TestSite site;

    @BeforeEach
    void the_view_is_open(Robot one) {
        robot = one;
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout());
            view.create(parent, site);
        });
        robot.run(() -> window.setSize(560, 360));
        robot.until("the view has read", site::quiet).settle();
    }

    @AfterEach
    void end() {
        site.close();
        shelf.notes.close();
    }

    @Test
    void options_are_counted_for_the_question_that_is_chosen() throws Exception {
        answer(6, "held", "\"valueBoolean\": true");
        answer(7, "held", "\"valueBoolean\": false");
        robot.select("counts.form", "After the round");
        robot.run(view::recordsChanged);
        robot.until("the answers are counted", site::quiet).settle();

        assertThat(robot.text("counts.question")).isEqualTo("Was the debrief held?");
        assertThat(robot.text("counts.told")).startsWith("These count answers given, not people");
        Table table = (Table) robot.find(By.id("counts.table"));
        assertThat(robot.call(() -> line(table, 0))).isEqualTo("1 Yes 6");
        assertThat(robot.call(() -> line(table, 1))).isEqualTo("1 No 7");
        look();
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        assertThat(robot.call(() -> RoomWalk.of(window))).isEmpty();
    }

    @Test
    void a_form_that_nobody_answered_says_so() {
        robot.select("counts.form", "After the round");
        robot.until("the answers are counted", site::quiet).settle();

        assertThat(robot.text("counts.told")).startsWith("There is nothing to count yet");
        assertThat(robot.sees(By.id("counts.table"))).isFalse();
    }

    private void answer(int times, String question, String value) throws Exception {
        PublishedForm form = shelf.library.open(Shelf.DEBRIEF).orElseThrow();
        for (int i = 0; i < times; i++) {
            JsonObject response = JsonParser.parseString("""
                    {"resourceType": "QuestionnaireResponse", "status": "completed",
                     "item": [{"linkId": "%s", "answer": [{%s}]}]}""".formatted(question, value)).getAsJsonObject();
            shelf.records.commit(Act.of(shelf.answers.begin(form, response,
                    new FilledForm.Subject(Optional.empty(), ""), LocalDate.now())));
        }
    }

    private static String line(Table table, int row) {
        return table.getItem(row).getText(0) + " " + table.getItem(row).getText(1) + " "
                + table.getItem(row).getText(2);
    }

    private void look() throws Exception {
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve("item-counts.png");
        robot.settle().call(() -> {
            Picture.of(window, png);
            return null;
        });
    }
}
