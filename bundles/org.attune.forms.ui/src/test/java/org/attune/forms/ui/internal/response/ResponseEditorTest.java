package org.attune.forms.ui.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.library.KeptAnswers;
import org.attune.forms.ui.Calculations;
import org.attune.forms.ui.FormSettings;
import org.attune.forms.ui.fixture.Shelf;
import org.attune.privacy.internal.media.KeptMedia;
import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.RecordId;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@UiTest
class ResponseEditorTest {
    private final Shelf shelf = new Shelf();
    private Robot robot;
    private Shell window;
    private TestSite site;
    private ResponseEditor editor;

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
    }

    @AfterEach
    void end() {
        robot.run(editor::closing);
        site.close();
        shelf.notes.close();
    }

    private void open(Optional<RecordId> record, Map<String, String> seed) {
        FormSettings settings = new FormSettings(shelf.notes, Calculations.NONE, new KeptMedia(shelf.records));
        editor = new ResponseEditor(shelf.records, shelf.library, shelf.answers, settings, shelf.packs);
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            site.record = record;
            site.seed = seed;
            Composite parent = new Composite(shell, SWT.NONE);
            parent.setLayout(new FillLayout());
            editor.create(parent, site);
            shell.setMinimumSize(760, 600);
        });
        robot.run(() -> window.setSize(760, 600));
        robot.until("the editor has read", site::quiet).settle();
    }

    private List<KeptAnswers> kept() throws Exception {
        return shelf.answers.to("https://site.example/debrief");
    }

    private void look(String picture) throws Exception {
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve(picture + ".png");
        robot.settle().call(() -> {
            Picture.of(window, png);
            return null;
        });
    }

    private void press(String id) {
        robot.focus(id).press("Space");
        robot.until("it is done", site::quiet).settle();
    }

    @Test
    void answers_are_given_handed_in_looked_at_and_amended() throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.held.1").press("Up");
        robot.focus("response.stayed").type("He asked for water");
        assertThat(site.unsaved).isTrue();
        press("response.done");
        assertThat(kept()).hasSize(1);
        assertThat(kept().getFirst().response().get("status").getAsString()).isEqualTo("completed");
        assertThat(site.unsaved).isFalse();
        robot.find(By.id("response.change"));
        look("response-done");
        site.record = site.became;
        press("response.change");
        robot.focus("response.stayed").type("Well: ");
        press("response.done");
        assertThat(kept().getFirst().response().get("status").getAsString()).isEqualTo("amended");
        assertThat(kept().getFirst().response().toString()).contains("Well: He asked for water");
        assertThat(shelf.records.drafts().all()).isEmpty();
    }

    @Test
    void scores_stand_below_answers_that_were_handed_in() throws Exception {
        open(Optional.empty(), Map.of("form", "urn:attune:forms:proqol-5|1"));
        assertThat(robot.sees(By.id("response.scores"))).isFalse();
        robot.focus("response.3.0").press("Space");
        press("response.done");
        assertThat(robot.text("response.scores")).startsWith("Compassion satisfaction: no score. One item is answered")
                .contains("not diagnostic");
        look("response-scores");
    }

    @Test
    void answers_that_lack_something_are_not_handed_in_and_can_wait() throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.stayed").type("later");
        press("response.done");
        assertThat(kept()).isEmpty();
        assertThat(robot.text("response.held.told")).contains("An answer is needed");
        List<AccessibilityWalk.Violation> walked = robot.call(() -> AccessibilityWalk.of(window));
        assertThat(walked).filteredOn(violation -> violation.rule() != Rule.MNEMONIC_THERE).isEmpty();
        press("response.save");
        assertThat(kept().getFirst().response().get("status").getAsString()).isEqualTo("in-progress");
    }

    @Test
    void what_is_not_saved_stays_as_a_draft_and_comes_back() throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.stayed").type("half a");
        robot.until("the draft is kept", () -> site.told.contains("kept"));
        Draft draft = shelf.records.drafts().all().getFirst();
        robot.run(() -> {
            editor.closing();
            window.dispose();
        });
        open(Optional.empty(), Map.of("draft", draft.key()));
        assertThat(robot.text("response.stayed")).isEqualTo("half a");
        press("response.discard");
        assertThat(shelf.records.drafts().all()).isEmpty();
        assertThat(site.closed).isTrue();
    }

    @Test
    void what_is_typed_while_answers_are_saved_stays_and_is_unsaved() throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.stayed").type("He asked");
        saveAndType("response.stayed", "He asked for water");
        robot.until("the first answer is saved", () -> site.became.isPresent() && site.quiet()).settle();

        assertThat(kept().getFirst().response().toString()).contains("\"He asked\"");
        assertThat(robot.text("response.stayed")).isEqualTo("He asked for water");
        assertThat(site.unsaved).isTrue();
    }

    @Test
    void what_is_typed_while_answers_are_handed_in_stays_and_is_unsaved() throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.held.1").press("Up");
        robot.focus("response.stayed").type("He asked");
        Button done = (Button) robot.find(By.id("response.done"));
        StyledText stayed = (StyledText) robot.find(By.id("response.stayed"));
        robot.run(() -> {
            done.notifyListeners(SWT.Selection, null);
            stayed.setText("He asked for water");
        });
        robot.until("the first answer is saved", () -> site.became.isPresent() && site.quiet()).settle();

        assertThat(robot.text("response.stayed")).isEqualTo("He asked for water");
        assertThat(site.unsaved).isTrue();
    }

    /** In one go: nothing that the save does on the display's thread comes between. */
    private void saveAndType(String field, String text) {
        StyledText widget = (StyledText) robot.find(By.id(field));
        robot.run(() -> {
            editor.save();
            widget.setText(text);
        });
    }

    @Test
    void a_draft_of_answers_that_are_new_is_found_again_by_their_record() throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.stayed").type("He asked");
        press("response.save");
        robot.focus("response.stayed").type(" again");
        robot.run(() -> {
            editor.closing();
            window.dispose();
        });
        robot.until("the draft is kept", site::quiet);
        open(site.became, Map.of());
        assertThat(robot.text("response.stayed")).contains("again");
        assertThat(site.unsaved).isTrue();
    }

    @Test
    void answers_that_were_changed_elsewhere_show_where_nothing_was_typed() throws Exception {
        RecordId id = answered("He asked for water");
        open(Optional.of(id), Map.of());
        changeElsewhere(id);
        assertThat(robot.text("response.stayed")).isEqualTo("He asked for tea");
        assertThat(site.unsaved).isFalse();
    }

    @Test
    void answers_that_were_changed_elsewhere_are_offered_beside_what_was_typed() throws Exception {
        RecordId id = answered("He asked for water");
        open(Optional.of(id), Map.of());
        robot.focus("response.stayed").type("Well: ");
        changeElsewhere(id);
        assertThat(robot.text("elsewhere.told")).startsWith("This was changed elsewhere");
        assertThat(robot.text("response.stayed")).contains("Well: ");
        look("response-elsewhere");
        press("elsewhere.mine");
        assertThat(robot.sees(By.id("elsewhere.saved"))).isFalse();
        assertThat(robot.text("response.stayed")).contains("Well: ");
    }

    @Test
    void what_is_saved_elsewhere_can_be_taken_in_place_of_what_was_typed() throws Exception {
        RecordId id = answered("He asked for water");
        open(Optional.of(id), Map.of());
        robot.focus("response.stayed").type("Well: ");
        changeElsewhere(id);
        press("elsewhere.saved");
        assertThat(robot.text("response.stayed")).isEqualTo("He asked for tea");
        assertThat(robot.sees(By.id("elsewhere.saved"))).isFalse();
        assertThat(site.unsaved).isFalse();
        assertThat(shelf.records.drafts().all()).isEmpty();
    }

    private RecordId answered(String stayed) throws Exception {
        open(Optional.empty(), Map.of("form", Shelf.DEBRIEF));
        robot.focus("response.stayed").type(stayed);
        press("response.save");
        robot.run(() -> {
            editor.closing();
            window.dispose();
        });
        return site.became.orElseThrow();
    }

    private void changeElsewhere(RecordId id) throws Exception {
        KeptAnswers now = shelf.answers.find(id).orElseThrow();
        JsonObject changed = JsonParser.parseString(now.response().toString().replace("water", "tea"))
                .getAsJsonObject();
        shelf.records.commit(Act.of(shelf.answers.change(id, now.version(), changed)));
        robot.run(editor::recordsChanged);
        robot.until("the editor has looked", site::quiet).settle();
    }
}
