package org.attune.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.attune.privacy.IdentifierClass;
import org.attune.privacy.Roster;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.internal.rules.RoomRule;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ScannedTextTest {
    private static final String HINT = "Perhaps a room number: “12B”.";
    private final Locale before = Locale.getDefault();
    private final List<LeftAsIs> left = new CopyOnWriteArrayList<>();
    private final AtomicReference<ScannedText> field = new AtomicReference<>();
    private final AtomicReference<ScannedText> other = new AtomicReference<>();
    private final RuleScan scan = new RuleScan();

    @BeforeEach
    void speak_english_and_know_rooms() {
        Locale.setDefault(Locale.ENGLISH);
        scan.addRule(new RoomRule());
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void a_place_is_pointed_out_after_a_pause(Robot robot) {
        open(robot, Runnable::run);
        robot.type("in room 12B");
        waitForHint(robot, HINT);
        assertThat(robot.text("note.hint")).isEqualTo(HINT);
        assertThat(robot.call(() -> field.get().openFindings())).hasSize(1);
    }

    @Test
    void who_cannot_wait_for_a_pause_is_told_when_the_hint_is_there(Robot robot) {
        open(robot, Runnable::run);
        robot.run(() -> field.get().setText("in room 12B"));
        CompletionStage<Void> scanned = robot.call(() -> field.get().scanNow());
        robot.until("it was scanned", () -> scanned.toCompletableFuture().isDone());
        assertThat(robot.text("note.hint")).isEqualTo(HINT);
    }

    @Test
    void only_the_first_of_several_hints_carries_mnemonics(Robot robot) {
        openWith(robot, "in room 12B she");
        robot.run(() -> second(field.get().getShell()).setText("in room 14"));
        robot.until("the second hint is there", () -> other.get().hint().isPresent());
        assertThat(robot.call(() -> labels(field.get()))).containsExactly("Chan&ge", "Leave a&s is…");
        assertThat(robot.call(() -> labels(other.get()))).containsExactly("Change", "Leave as is…");
        robot.run(() -> field.get().setText("in her room"));
        waitForNoHint(robot);
        assertThat(robot.call(() -> labels(other.get()))).containsExactly("Chan&ge", "Leave a&s is…");
    }

    @Test
    void the_key_that_selects_all_selects_all_of_it(Robot robot) {
        open(robot, Runnable::run);
        robot.type("She sat down").press("M1+A").type("He");
        assertThat(robot.call(() -> field.get().getText())).isEqualTo("He");
    }

    @Test
    void a_text_stands_away_from_the_border_of_its_field(Robot robot) {
        open(robot, Runnable::run);
        assertThat(robot.call(styled(robot)::getLeftMargin)).isEqualTo(8);
    }

    @Test
    void a_field_of_few_lines_is_as_high_as_a_field_of_one_and_grows(Robot robot) {
        open(robot, Runnable::run);
        ScannedText few = robot.call(() -> {
            ScannedText made = new ScannedText(field.get().getParent(), Lines.FEW, "few", scanning(), left::add);
            made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            made.getShell().layout(true, true);
            return made;
        });
        int one = robot.call(() -> few.getSize().y);
        assertThat(one).isBetween(28, 38);
        robot.run(() -> few.setText("one\ntwo\nthree"));
        robot.until("it grows", () -> few.getSize().y > one + 20);
    }

    private ScannedText second(Shell shell) {
        ScannedText made = new ScannedText(shell, Lines.MANY, "other", scanning(), left::add);
        made.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        shell.layout(true, true);
        other.set(made);
        return made;
    }

    private Scanning scanning() {
        return new Scanning(scan, Roster::empty, Runnable::run);
    }

    private static List<String> labels(Control control) {
        if (control instanceof Button button) {
            return button.getVisible() ? List.of(button.getText()) : List.of();
        }
        return control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(child -> labels(child).stream()).toList()
                : List.of();
    }

    @Test
    void change_selects_the_place(Robot robot) {
        openWith(robot, "in room 12B she");
        robot.click("note.change");
        assertThat(robot.focused()).contains("note");
        assertThat(robot.call(styled(robot)::getSelectionText)).isEqualTo("12B");
    }

    @Test
    void change_finds_the_place_again_after_the_text_moved(Robot robot) {
        openWith(robot, "in room 12B she");
        StyledText styled = styled(robot);
        robot.run(() -> styled.replaceTextRange(0, 0, "And "));
        robot.click("note.change");
        assertThat(robot.call(styled(robot)::getSelectionText)).isEqualTo("12B");
    }

    @Test
    void a_place_is_left_with_a_reason_that_is_handed_on_without_the_text(Robot robot) {
        openWith(robot, "in room 12B she");
        robot.click("note.leave");
        robot.type("a made-up ward").press("Enter");
        waitForNoHint(robot);
        assertThat(left).containsExactly(new LeftAsIs(IdentifierClass.ROOM, "a made-up ward"));
        assertThat(robot.call(() -> field.get().openFindings())).isEmpty();
        assertThat(robot.text("note")).isEqualTo("in room 12B she");
    }

    @Test
    void a_reason_is_needed_and_does_not_repeat_the_text(Robot robot) {
        openWith(robot, "in room 12B she");
        robot.click("note.leave");
        robot.press("Enter");
        assertThat(robot.text("note.reason.question")).startsWith("A few words");
        robot.type("12b is fine").press("Enter");
        assertThat(robot.text("note.reason.question")).startsWith("Please say why without");
        assertThat(left).isEmpty();
    }

    @Test
    void escape_in_the_reason_goes_back_to_the_hint(Robot robot) {
        openWith(robot, "in room 12B she");
        robot.click("note.leave");
        robot.press("Escape");
        assertThat(robot.sees(By.id("note.change"))).isTrue();
        assertThat(robot.focused()).contains("note");
    }

    @Test
    void the_hint_goes_when_the_place_is_changed(Robot robot) {
        openWith(robot, "in room 12B she");
        StyledText styled = styled(robot);
        robot.run(() -> styled.setText("in her room she"));
        waitForNoHint(robot);
    }

    @Test
    void the_result_for_an_older_text_is_dropped(Robot robot) {
        BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
        open(robot, work::add);
        robot.run(() -> field.get().setText("in room 12B"));
        robot.until("the first scan waits", () -> work.size() == 1);
        robot.run(() -> field.get().setText("in peace"));
        robot.until("the second scan waits", () -> work.size() == 2);
        work.forEach(Runnable::run);
        robot.settle();
        assertThat(robot.call(() -> field.get().hint())).isEmpty();
    }

    @Test
    void an_executor_that_is_closed_leaves_the_field_usable(Robot robot) {
        open(robot, task -> {
            throw new RejectedExecutionException("closed");
        });
        robot.type("in room 12B").press("Tab");
        assertThat(robot.text("note")).isEqualTo("in room 12B");
    }

    @Test
    void tab_leaves_the_field(Robot robot) {
        open(robot, Runnable::run);
        robot.type("a").tab();
        assertThat(robot.focused()).contains("after");
        assertThat(robot.text("note")).isEqualTo("a");
    }

    @Test
    void the_field_grows_with_the_text_up_to_a_bound(Robot robot) {
        open(robot, Runnable::run);
        StyledText styled = styled(robot);
        int small = robot.call(() -> styled.getSize().y);
        robot.run(() -> field.get().setText("a\n".repeat(6)));
        robot.until("the field is higher", () -> styled.getSize().y > small);
        robot.run(() -> field.get().setText("a\n".repeat(500)));
        int line = robot.call(styled::getLineHeight);
        robot.until("the field has its greatest height", () -> styled.getSize().y >= 12 * line);
        assertThat(robot.call(() -> styled.getSize().y)).isLessThan(15 * line);
        assertThat(robot.call(() -> styled.getVerticalBar().isVisible())).isTrue();
    }

    @Test
    void typing_is_undone_and_done_again_by_key(Robot robot) {
        open(robot, Runnable::run);
        robot.type("one two").press("M1+Z");
        assertThat(robot.text("note")).isEqualTo("one");
        robot.press("M1+Shift+Z");
        assertThat(robot.text("note")).isEqualTo("one two");
    }

    @Test
    void a_window_can_take_back_what_was_typed_by_its_own_command(Robot robot) {
        open(robot, Runnable::run);
        robot.type("one two");
        Widget widget = robot.find(By.id("note"));
        robot.run(() -> ((Runnable) widget.getData("org.attune.undo")).run());
        assertThat(robot.text("note")).isEqualTo("one");
    }

    @Test
    void a_character_that_cannot_be_printed_is_said_and_removed_on_request(Robot robot) {
        openWith(robot, "calm\u0007 and well", "A character that cannot be printed.");
        robot.click("note.remove");
        assertThat(robot.text("note")).isEqualTo("calm and well");
        waitForNoHint(robot);
        robot.run(field.get()::undo);
        assertThat(robot.text("note")).isEqualTo("calm\u0007 and well");
    }

    @Test
    void a_text_that_is_too_long_is_kept_and_told(Robot robot) {
        open(robot, Runnable::run);
        robot.run(() -> field.get().setText("x".repeat(20_001)));
        robot.until("the length is told", () -> field.get().hint().orElse("").contains("20,001"));
        assertThat(robot.text("note")).hasSize(20_001);
    }

    @Test
    void the_keyboard_reaches_the_hint(Robot robot) {
        openWith(robot, "in room 12B she");
        robot.focus("note").press("M1+.");
        assertThat(robot.focused()).contains("note.change");
    }

    private void openWith(Robot robot, String text) {
        openWith(robot, text, HINT);
    }

    private void openWith(Robot robot, String text, String hint) {
        open(robot, Runnable::run);
        robot.run(() -> field.get().setText(text));
        waitForHint(robot, hint);
    }

    private void open(Robot robot, Executor executor) {
        Shell window = robot.open(shell -> {
            shell.setLayout(new GridLayout());
            field.set(
                    new ScannedText(shell, Lines.MANY, "note", new Scanning(scan, Roster::empty, executor), left::add));
            field.get().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            after(shell);
        });
        robot.run(() -> window.setSize(700, 500));
        robot.focus("note");
    }

    private static void after(Shell shell) {
        Text after = new Text(shell, SWT.BORDER);
        after.setData(By.ID, "after");
    }

    private void waitForHint(Robot robot, String hint) {
        robot.until("the hint says " + hint, () -> field.get().hint().equals(Optional.of(hint)));
    }

    private void waitForNoHint(Robot robot) {
        robot.until("the hint is gone", () -> field.get().hint().isEmpty());
    }

    private static StyledText styled(Robot robot) {
        return (StyledText) robot.find(By.id("note"));
    }
}
