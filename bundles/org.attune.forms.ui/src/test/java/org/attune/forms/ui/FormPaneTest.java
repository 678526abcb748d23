package org.attune.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.forms.Form;
import org.attune.forms.Value;
import org.attune.forms.filling.Filling;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.ui.Notes;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.program.memory.MemoryRecords;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.AccessibilityWalk.Rule;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.SqueezedFields;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@UiTest
class FormPaneTest {
    private final Notes notes = new Notes(new RuleScan(),
            new KeptPeople(new MemoryRecords(LocalDate.now(), new PersonType())));
    private Robot robot;
    private Shell window;
    private TestSite site;
    private FormPane pane;
    private Filling filling;

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
    }

    @AfterEach
    void end() {
        site.close();
        notes.close();
    }

    private void open(Filling filled, boolean readOnly) {
        filling = filled;
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            FormSetting setting = FormSetting.of(site, notes.of(left -> {}), "form").in(Locale.US);
            pane = new FormPane(shell, filling, readOnly ? setting.toLookAt() : setting);
            shell.setMinimumSize(760, 700);
        });
        robot.run(() -> window.setSize(760, 700));
        robot.settle();
    }

    private static Form form(String name) throws Exception {
        try (var in = FormPaneTest.class.getResourceAsStream(name)) {
            return Form.of(JsonParser.parseString(new String(in.readAllBytes(), "UTF-8")).getAsJsonObject());
        }
    }

    private static Form ofThousand() {
        String items = IntStream.range(0, 1000).mapToObj(i -> """
                {"linkId": "q%d", "text": "Question %d", "type": "string", "required": true}""".formatted(i, i))
                .collect(Collectors.joining(","));
        return Form.of(JsonParser.parseString("{\"item\": [" + items + "]}").getAsJsonObject());
    }

    private void look(String picture) throws Exception {
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve(picture + ".png");
        robot.settle().call(() -> {
            Picture.of(window, png);
            return null;
        });
    }

    private List<AccessibilityWalk.Violation> walked() {
        return robot.call(() -> AccessibilityWalk.of(window)).stream()
                .filter(violation -> violation.rule() != Rule.MNEMONIC_THERE).toList();
    }

    @Test
    void a_form_is_filled_in_by_keyboard() throws Exception {
        open(Filling.begin(form("debrief.json")), false);
        robot.focus("form.held.1").press("Up");
        assertThat(filling.draft("").toString()).contains("\"valueBoolean\":true");
        robot.focus("form.when").type("2026-11-21").press("Tab").type("2").press("Tab");
        robot.focus("form.stayed").type("He asked for water");
        robot.focus("form.helped.0").press("Space");
        look("pane");
        assertThat(walked()).isEmpty();
        JsonObject answers = robot.call(() -> filling.completed("en"));
        assertThat(answers.toString()).contains("He asked for water", "\"valueDate\":\"2026-11-21\"", "listening");
    }

    @Test
    void what_is_missing_is_told_when_a_person_wants_to_be_done_and_leads_there() throws Exception {
        open(Filling.begin(form("debrief.json")), false);
        assertThat(robot.sees(By.id("form.stayed.told"))).isFalse();
        assertThat(robot.call(pane::tellProblems)).isTrue();
        robot.settle();
        assertThat(robot.text("form.problems.sentence")).startsWith("2 things to look at");
        assertThat(robot.focused()).startsWith("form.held");
        robot.focus("form.problems").press("Down").press("Enter");
        robot.settle();
        assertThat(robot.focused()).isEqualTo("form.stayed");
        look("pane-missing");
        robot.type("x");
        robot.until("it is told no more", () -> !text().contains("stayed"));
    }

    private String text() {
        return filling.problems().stream().map(problem -> problem.place().name()).collect(Collectors.joining(" "));
    }

    @Test
    void what_cannot_be_read_is_told_at_the_field_once_it_is_left() throws Exception {
        open(Filling.begin(form("debrief.json")), false);
        robot.focus("form.when").type("some day");
        assertThat(robot.sees(By.id("form.when.told"))).isFalse();
        robot.press("Tab").settle();
        assertThat(robot.text("form.when.told")).contains("Not a day that can be read");
        assertThat(robot.text("form.when")).isEqualTo("some day");
    }

    @Test
    void a_branch_opens_and_a_section_folds_and_the_keyboard_stays() throws Exception {
        open(Filling.begin(form("debrief.json")), false);
        assertThat(robot.sees(By.id("form.why"))).isFalse();
        robot.focus("form.held.0").press("Down").settle();
        assertThat(robot.focused()).isEqualTo("form.held.1");
        assertThat(robot.sees(By.id("form.why"))).isTrue();
        robot.focus("form.moments").press("Left").settle();
        assertThat(robot.sees(By.id("form.stayed"))).isFalse();
        assertThat(robot.call(pane::tellProblems)).isTrue();
        robot.settle();
        assertThat(robot.sees(By.id("form.stayed"))).isTrue();
    }

    @Test
    void what_typing_brings_along_waits_for_a_pause_and_tab_goes_there() throws Exception {
        open(Filling.begin(Form.of(JsonParser.parseString(
                """
                        {"item": [{"linkId": "a", "type": "string"}, {"linkId": "b", "type": "string", "enableWhen":
                          [{"question": "a", "operator": "exists", "answerBoolean": true}]}, {"linkId": "c", "type": "string"}]}""")
                .getAsJsonObject())), false);
        robot.focus("form.a").type("x").press("Tab");
        assertThat(robot.focused()).isEqualTo("form.b");
    }

    @Test
    void a_group_is_repeated_and_taken_back() throws Exception {
        open(Filling.begin(form("debrief.json")), false);
        robot.focus("form.idea.more").press("Space").settle();
        robot.focus("form.idea/1/what").type("second");
        robot.focus("form.idea/0.remove").press("Space").settle();
        assertThat(filling.places().stream().filter(place -> place.item().linkId().equals("idea"))).hasSize(1);
        assertThat(filling.draft("").toString()).contains("second");
    }

    @Test
    void old_answers_are_looked_at_and_not_changed() throws Exception {
        Filling begun = Filling.begin(form("debrief.json"));
        begun.answer(begun.places().get(1).slots().getFirst(),
                Optional.of(new Value.Bool(true)));
        open(Filling.goOn(begun.form(), begun.completed("en")), true);
        look("pane-read-only");
        assertThat(robot.text("form.held")).isEqualTo("Yes");
        assertThat(robot.findAll(By.type(Button.class))).isEmpty();
        assertThat(walked()).isEmpty();
    }

    @Test
    void a_thousand_questions_are_near_or_have_no_widgets_and_no_field_is_squeezed() {
        open(Filling.begin(ofThousand()), false);
        SqueezedFields squeezed = robot.call(() -> new SqueezedFields(window.getDisplay()));
        assertThat(robot.call(pane::made)).isLessThan(50);
        robot.focus("form.q0");
        for (int i = 1; i <= 20; i++) {
            robot.press("Tab");
        }
        assertThat(robot.focused()).isEqualTo("form.q20");
        robot.type("here").run(() -> window.setSize(760, 300));
        robot.settle().run(squeezed::close);
        assertThat(robot.text("form.q20")).isEqualTo("here");
        assertThat(squeezed.seen()).isEmpty();
    }
}
