package org.attune.forms.ui.internal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.attune.forms.filling.Filling;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.ui.fixture.Shelf;
import org.attune.records.Act;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class FormsViewTest {
    private final Shelf shelf = new Shelf();
    private Robot robot;
    private Shell window;
    private TestSite site;
    private FormsView view;

    @BeforeEach
    void a_form_was_answered(Robot one) throws Exception {
        robot = one;
        PublishedForm form = shelf.library.open(Shelf.DEBRIEF).orElseThrow();
        shelf.records.commit(Act.of(shelf.answers.begin(form, Filling.begin(form.form()).draft("en"),
                FilledForm.Subject.NOTHING, LocalDate.now())));
        view = new FormsView(shelf.library, shelf.answers);
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout());
            view.create(parent, site);
            shell.setMinimumSize(420, 600);
        });
        robot.run(() -> window.setSize(420, 600));
        robot.until("the view has read", site::quiet).settle();
    }

    @AfterEach
    void end() {
        site.close();
        shelf.notes.close();
    }

    @Test
    void a_form_is_answered_and_its_answers_are_opened_by_keys() throws Exception {
        robot.focus("forms.table").select("forms.table", "After the round");
        robot.until("the answers are read", site::quiet).settle();
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve("forms-view.png");
        robot.call(() -> {
            Picture.of(window, png);
            return null;
        });
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        robot.focus("forms.table").press("Enter");
        assertThat(site.opened).contains("new forms.response [form]");
        robot.focus("forms.answers").press("Down").press("Enter");
        assertThat(site.opened.getLast()).startsWith("forms.response ");
    }

    @Test
    void a_form_of_ones_own_is_begun_and_opened() throws Exception {
        robot.focus("forms.new").press("Space");
        robot.until("it is begun", () -> !site.opened.isEmpty());
        assertThat(site.opened.getFirst()).startsWith("forms.form ");
        assertThat(shelf.library.all()).anyMatch(form -> form.own().isPresent());
    }
}
