package org.attune.forms.ui.internal.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Value;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.internal.KeptAttestations;
import org.attune.forms.ui.Calculations;
import org.attune.forms.ui.fixture.Shelf;
import org.attune.records.RecordId;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

@UiTest
class FormEditorTest {
    private final Shelf shelf = new Shelf();
    private Robot robot;
    private Shell window;
    private TestSite site;
    private FormEditor editor;
    private RecordId id;

    @BeforeEach
    void a_blank_form_is_open(Robot one) throws Exception {
        robot = one;
        id = shelf.library.begin(NewForm.blank("Shift start", "en"), "");
        open();
    }

    @AfterEach
    void end() {
        robot.run(editor::closing);
        site.close();
        shelf.notes.close();
    }

    private void open() {
        editor = new FormEditor(shelf.records, shelf.library, shelf.notes, Calculations.NONE,
                new KeptAttestations(shelf.records));
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            site.record = Optional.ofNullable(id);
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout());
            editor.create(parent, site);
            shell.setMinimumSize(1100, 700);
        });
        robot.run(() -> window.setSize(1100, 700));
        robot.until("the designer has read", site::quiet).settle();
    }

    private void press(String widget) {
        robot.focus(widget).press("Space");
        robot.until("it is done", site::quiet).settle();
    }

    private void choose(String combo, String label) {
        Combo widget = (Combo) robot.find(By.id(combo));
        robot.run(() -> {
            widget.select(widget.indexOf(label));
            widget.notifyListeners(SWT.Selection, null);
        });
        robot.settle();
    }

    private void look(String picture) throws Exception {
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve(picture + ".png");
        robot.settle().call(() -> {
            Picture.of(Display.getCurrent(), png);
            return null;
        });
    }

    private Form saved() throws Exception {
        assertThat(robot.call(() -> editor.save()).toCompletableFuture().join()).isTrue();
        return Form.of(shelf.library.own(id).orElseThrow().questionnaire());
    }

    @Test
    void a_form_with_a_branch_is_made_tried_and_published() throws Exception {
        press("form.add.question");
        robot.focus("form.text").press("M1+A").type("How was the start?");
        choose("form.type", "one of the options");
        robot.focus("form.options").type("calm").press("Enter").type("hectic");
        press("form.add.question");
        robot.focus("form.text").press("M1+A").type("What would help?");
        press("form.condition.add");
        choose("form.condition.0.operator", "is");
        choose("form.condition.0.answer", "hectic");
        robot.find(By.id("preview.q1.1"));
        assertThat(robot.sees(By.id("preview.q2"))).isFalse();
        press("preview.q1.1");
        robot.find(By.id("preview.q2"));
        look("designer");
        List<AccessibilityWalk.Violation> walked = robot.call(() -> AccessibilityWalk.of(window));
        assertThat(walked).filteredOn(violation -> violation.rule() != Rule.MNEMONIC_THERE).isEmpty();
        Item second = saved().item("q2").orElseThrow();
        assertThat(second.conditions()).hasSize(1);
        press("form.publish");
        look("designer-publish");
        press("publish.do");
        assertThat(site.told).contains("Shift start, version 1, can be answered now.");
        assertThat(shelf.library.all())
                .anyMatch(form -> form.title().equals("Shift start") && form.newest().isPresent());
    }

    @Test
    void a_question_is_said_in_another_language_beside_the_first() throws Exception {
        press("form.add.question");
        choose("form.language", "French");
        robot.focus("form.text.translated").type("Comment ?");
        assertThat(saved().items().getFirst().text("fr")).isEqualTo("Comment ?");
    }

    @Test
    void bounds_help_and_what_it_begins_with_are_written_and_tried() throws Exception {
        press("form.add.question");
        robot.focus("form.text").press("M1+A").type("How many were there?");
        robot.focus("form.help.text").type("Count yourself too");
        choose("form.type", "a whole number");
        press("form.more");
        assertThat(robot.focused()).isEqualTo("form.more");
        robot.focus("form.maxValue").type("1x");
        assertThat(robot.text("form.maxValue.told")).startsWith("This cannot be read here");
        robot.press("BackSpace").type("2");
        assertThat(robot.sees(By.id("form.maxValue.told"))).isFalse();
        robot.focus("form.initial").type("3");
        robot.find(By.text("3"));
        look("designer-more");
        Item item = saved().items().getFirst();
        assertThat(item.maxValue()).contains(new Value.Int(12));
        assertThat(item.initial()).containsExactly(new Value.Int(3));
        assertThat(item.items()).singleElement().matches(help -> help.text("").equals("Count yourself too"));
    }

    @Test
    void a_change_is_taken_back_and_done_again() throws Exception {
        press("form.add.question");
        robot.focus("form.text").press("M1+A").type("Typed");
        press("form.undo");
        assertThat(saved().items().getFirst().text("")).isEqualTo("New question");
        press("form.undo");
        assertThat(saved().items()).isEmpty();
        press("form.redo");
        press("form.redo");
        assertThat(saved().items().getFirst().text("")).isEqualTo("Typed");
    }

    @Test
    void wording_of_somebody_else_is_kept_when_a_licence_is_held() throws Exception {
        choose("form.licence", "after a written agreement");
        press("form.add.question");
        robot.focus("form.text").press("M1+A").type("I feel at ease");
        press("form.save");
        Button held = (Button) robot.find(By.id("form.licence.held"));
        assertThat(robot.call(held::isEnabled)).isFalse();
        robot.focus("form.licence.holder").type("The site");
        robot.focus("form.licence.reference").type("Letter 12");
        look("designer-licence");
        press("form.licence.held");
        robot.until("the form is saved", () -> !site.unsaved);
        assertThat(shelf.library.own(id).orElseThrow().questionnaire().toString()).contains("I feel at ease");
    }

    @Test
    void wording_of_somebody_else_is_left_out_without_a_licence() throws Exception {
        choose("form.licence", "after a written agreement");
        press("form.add.question");
        robot.focus("form.text").press("M1+A").type("I feel at ease");
        press("form.save");
        press("form.licence.shell");
        robot.until("the form is saved", () -> !site.unsaved && site.quiet());
        assertThat(shelf.library.own(id).orElseThrow().questionnaire().toString()).contains("\"q1\"")
                .doesNotContain("I feel at ease");
    }

    @Test
    void what_stands_in_the_way_is_told_before_publishing() {
        press("form.publish");
        assertThat(robot.text("publish.sentence")).startsWith("Something is to be done");
        press("publish.close");
    }

    @Test
    void an_editor_of_no_form_begins_one() throws Exception {
        robot.run(() -> window.dispose());
        id = null;
        open();
        assertThat(site.became).isPresent();
        assertThat(shelf.library.own(site.became.get())).isPresent();
    }

    @Test
    void what_is_not_saved_comes_back() {
        press("form.add.section");
        robot.until("the draft is kept", () -> site.told.contains("kept"));
        robot.run(() -> {
            editor.closing();
            window.dispose();
        });
        open();
        assertThat(robot.call(() -> site.unsaved)).isTrue();
        press("form.discard");
        assertThat(site.unsaved).isFalse();
    }

    @Test
    void a_form_that_was_changed_elsewhere_shows_with_the_same_item_chosen() throws Exception {
        press("form.add.question");
        saved();
        KeptForm kept = shelf.library.own(id).orElseThrow();
        JsonObject changed = kept.questionnaire().deepCopy();
        changed.addProperty("title", "Shift end");
        shelf.library.save(id, kept.version(), changed);
        robot.run(editor::recordsChanged);
        robot.until("the designer has looked", site::quiet).settle();

        assertThat(site.tab).isEqualTo("Shift end");
        assertThat(site.unsaved).isFalse();
        assertThat(robot.text("form.text")).isEqualTo("New question");
    }
}
