package org.attune.workbench.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.attune.records.RecordsException;
import org.attune.records.RecordsException.Reason;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** A field, and a desk that remembers what it was handed. */
@UiTest
class DraftingTest {
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> saved = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayBeSaved = new CountDownLatch(1);
    private volatile boolean full;
    private Text field;
    private TestSite site;
    private Drafting<String, Integer> drafting;

    @Test
    void what_is_typed_is_kept_after_a_pause(Robot robot) {
        open(robot);

        type(robot, "the silence");
        robot.until("kept", () -> !kept.isEmpty());

        assertThat(kept).containsExactly("the silence");
        assertThat(site.unsaved).isTrue();
    }

    @Test
    void what_is_typed_while_it_is_saved_stays_unsaved_and_is_kept(Robot robot) {
        open(robot);
        type(robot, "the silence");
        CompletionStage<Boolean> outcome = robot.call(drafting::save);

        type(robot, "the silence stood");
        mayBeSaved.countDown();
        robot.until("saved and kept", () -> !saved.isEmpty() && kept.contains("the silence stood"));

        assertThat(outcome.toCompletableFuture()).isCompletedWithValue(false);
        assertThat(saved).containsExactly("the silence");
        assertThat(heard).contains("saved 1, typed on");
        assertThat(site.unsaved).isTrue();
    }

    @Test
    void what_cannot_be_read_yet_stays_unsaved_too_when_it_is_typed_while_a_save_runs(Robot robot) {
        open(robot);
        type(robot, "the silence");
        CompletionStage<Boolean> outcome = robot.call(drafting::save);

        robot.run(drafting::touched);
        mayBeSaved.countDown();
        robot.until("saved", () -> heard.contains("saved 1, typed on"));

        assertThat(outcome.toCompletableFuture()).isCompletedWithValue(false);
        assertThat(site.unsaved).isTrue();
    }

    @Test
    void an_editor_that_closes_while_it_saves_keeps_what_was_typed_on(Robot robot) {
        open(robot);
        type(robot, "the silence");
        robot.call(drafting::save);
        type(robot, "the silence stood");

        robot.run(drafting::closing);
        mayBeSaved.countDown();
        robot.until("kept", () -> site.quiet());

        assertThat(kept).containsExactly("the silence stood");
    }

    @Test
    void two_saves_at_a_time_are_one(Robot robot) {
        open(robot);
        type(robot, "the silence");

        robot.call(drafting::save);
        CompletionStage<Boolean> second = robot.call(drafting::save);
        mayBeSaved.countDown();
        robot.until("saved", () -> heard.contains("saved 1"));

        assertThat(second.toCompletableFuture()).isCompletedWithValue(false);
        assertThat(saved).hasSize(1);
        assertThat(site.unsaved).isFalse();
    }

    @Test
    void a_save_that_fails_loses_nothing_and_may_be_tried_again(Robot robot) {
        open(robot);
        type(robot, "the silence");
        full = true;
        mayBeSaved.countDown();
        robot.call(drafting::save);
        robot.until("failed", () -> heard.contains("failed SAVE"));
        assertThat(site.unsaved).isTrue();

        full = false;
        robot.call(drafting::save);
        robot.until("saved", () -> heard.contains("saved 1"));

        assertThat(site.unsaved).isFalse();
    }

    @Test
    void an_editor_that_closes_keeps_what_was_typed_last(Robot robot) {
        open(robot);
        type(robot, "the silence");

        robot.run(drafting::closing);
        robot.until("kept", () -> site.quiet());

        assertThat(kept).containsExactly("the silence");
    }

    @Test
    void an_editor_that_closes_and_cannot_keep_what_was_typed_says_so(Robot robot) {
        open(robot);
        full = true;
        type(robot, "the silence");

        robot.run(drafting::closing);

        robot.until("it is told", () -> site.told.stream()
                .anyMatch(told -> told.startsWith("failed: ") && told.contains("draft: There is no room.")));
    }

    @Test
    void nothing_is_kept_before_the_fields_are_filled(Robot robot) {
        shell(robot);

        robot.run(drafting::closing);
        robot.until("quiet", () -> site.quiet());

        assertThat(kept).isEmpty();
    }

    @Test
    void a_draft_that_is_let_go_leaves_nothing_unsaved(Robot robot) {
        open(robot);
        type(robot, "the silence");

        robot.run(drafting::discard);
        robot.until("gone", () -> heard.contains("discarded"));

        assertThat(heard).contains("let go: the silence");
        assertThat(site.unsaved).isFalse();
    }

    private void open(Robot robot) {
        shell(robot);
        robot.run(() -> drafting.begin(false));
    }

    private void shell(Robot robot) {
        robot.open(shell -> {
            field = new Text(shell, SWT.BORDER);
            site = new TestSite(shell);
            drafting = new Drafting<>(shell.getDisplay(), site, new Desk(), new Fields());
            field.addListener(SWT.Modify, event -> drafting.touched());
            shell.addListener(SWT.Dispose, event -> close());
        });
    }

    private void close() {
        drafting.closing();
        site.close();
    }

    private void type(Robot robot, String text) {
        robot.run(() -> field.setText(text));
    }

    private final class Desk implements Drafting.Desk<String, Integer> {
        @Override
        public Instant keep(String value) throws RecordsException {
            if (full) {
                throw new RecordsException(Reason.DISK_FULL, "There is no room.");
            }
            kept.add(value);
            return Instant.EPOCH;
        }

        @Override
        public Integer save(String value) throws Exception {
            mayBeSaved.await(10, TimeUnit.SECONDS);
            if (full) {
                throw new IOException("no room");
            }
            saved.add(value);
            return saved.size();
        }

        @Override
        public void discard(String value) {
            heard.add("let go: " + value);
        }
    }

    private final class Fields implements Drafting.Fields<String, Integer> {
        @Override
        public String typed() {
            return field.getText();
        }

        @Override
        public void unsaved(boolean now) {
            heard.add(now ? "unsaved" : "all saved");
        }

        @Override
        public void saved(String value, Integer done, boolean typedOn) {
            heard.add("saved " + done + (typedOn ? ", typed on" : ""));
        }

        @Override
        public void discarded() {
            heard.add("discarded");
        }

        @Override
        public void failed(Drafting.Step step, Exception why) {
            heard.add("failed " + step);
        }
    }
}
