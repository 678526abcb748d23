package org.attune.forms.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.forms.Expressions;
import org.attune.forms.Expressions.Calculated;
import org.attune.forms.Form;
import org.attune.forms.Issue;
import org.attune.forms.Issue.Severity;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.attune.forms.filling.Filling;
import org.attune.forms.ui.fixture.Shelf;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@UiTest
class CalculatedAnswersTest {
    private static final Form FORM = Form.of(JsonParser.parseString("""
            {"resourceType": "Questionnaire", "item": [
              {"linkId": "present", "type": "integer", "text": "People present"},
              {"linkId": "twice", "type": "integer", "text": "Twice as many", "extension": [{"url": "%s",
               "valueExpression": {"language": "text/fhirpath", "expression": "…"}}]}]}"""
            .formatted(Expressions.CALCULATED)).getAsJsonObject());

    /** Doubles, while it is installed; refuses odd numbers. */
    private static final class Doubling implements Calculations {
        final AtomicInteger calls = new AtomicInteger();
        volatile boolean installed = true;
        volatile Runnable watcher = () -> {};

        @Override
        public boolean installed() {
            return installed;
        }

        @Override
        public Optional<Calculated> of(Form form, JsonObject draft) {
            calls.incrementAndGet();
            int number = Response.of(form, draft).answersTo("present").stream().map(Value::text)
                    .mapToInt(Integer::parseInt).sum();
            return Optional.of(number % 2 == 0
                    ? new Calculated(Map.of("twice", List.of(new Value.Int(2 * number))), List.of())
                    : new Calculated(Map.of(), List.of(new Issue(Severity.WARNING, "expression", "processing",
                            form.all().getLast().path(), ""))));
        }

        @Override
        public Watch watch(Runnable then) {
            watcher = then;
            return () -> {};
        }

        void install(boolean now) {
            installed = now;
            watcher.run();
        }
    }

    private final Shelf shelf = new Shelf();
    private final Doubling doubling = new Doubling();
    private final AtomicInteger changes = new AtomicInteger();
    private TestSite site;
    private FormPane pane;

    private void open(Robot robot) {
        Shell window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            site = new TestSite(shell);
            pane = new FormPane(shell, Filling.begin(FORM), FormSetting.of(site, shelf.notes.of(left -> {}), "form")
                    .in(Locale.US).calculating(doubling));
            pane.onChange(changes::incrementAndGet);
            shell.setMinimumSize(600, 300);
        });
        robot.run(() -> window.setSize(600, 300));
        robot.until("it was calculated", site::quiet).settle();
    }

    /** On the display's thread. */
    private String twice() {
        return pane.filling().places().getLast().values().stream().map(Value::text).findFirst().orElse("");
    }

    @AfterEach
    void end() {
        site.close();
        shelf.notes.close();
    }

    @Test
    void an_answer_follows_after_a_pause_and_the_keyboard_stays(Robot robot) {
        open(robot);
        assertThat(changes).hasValue(0);

        robot.focus("form.present").type("12");
        robot.until("it follows", () -> twice().equals("24"));

        assertThat(robot.focused()).isEqualTo("form.present");
        assertThat(robot.text("form.twice.calculated")).isEqualTo("Calculated from other answers.");
        assertThat(robot.text("form.progress")).isEqualTo("1 of 1 questions answered.");
    }

    @Test
    void what_cannot_be_calculated_stays_and_says_so(Robot robot) {
        open(robot);
        robot.focus("form.present").type("12");
        robot.until("it follows", () -> twice().equals("24"));

        int before = doubling.calls.get();
        robot.type("1");

        robot.until("it is calculated", () -> doubling.calls.get() > before && site.quiet());
        assertThat(robot.text("form.twice.calculated")).startsWith("This cannot be calculated");
        assertThat(robot.text("form.twice")).isEqualTo("24");
    }

    @Test
    void the_feature_goes_and_comes_while_the_form_is_open(Robot robot) {
        open(robot);
        doubling.install(false);
        robot.settle();
        assertThat(robot.text("form.twice.calculated")).contains("feature “expressions”");
        robot.focus("form.present").type("12");
        assertThat(robot.text("form.twice")).isEqualTo("0");

        doubling.install(true);

        robot.until("it follows", () -> twice().equals("24"));
    }

    @Test
    void who_wants_to_be_done_waits_for_what_follows(Robot robot) {
        open(robot);
        robot.focus("form.present").type("4");
        StringBuilder handedIn = new StringBuilder();

        robot.run(() -> pane.whenCalculated(() -> handedIn.append(pane.filling().completed(""))));

        robot.until("it is handed in", () -> !handedIn.isEmpty());
        assertThat(handedIn.toString()).contains("\"valueInteger\":8");
    }
}
