package org.attune.workbench.internal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorSite;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views and editors that do what they must not: the window lives, and says so. */
@UiTest
class MisbehavingTest {
    private static final Duration HANG = Boolean.getBoolean("attune.soak")
            ? Duration.ofSeconds(30)
            : Duration.ofMillis(1100);

    @TempDir
    Path folder;

    private Robot robot;
    private Rig rig;
    private Consumer<RuntimeException> handler;

    @BeforeEach
    void begin(Robot person) {
        robot = person;
        rig = new Rig(robot, folder);
        rig.demo();
        handler = robot.call(() -> Display.getCurrent().getRuntimeExceptionHandler());
        Unexpected unexpected = new Unexpected(rig.log, thrown -> {});
        robot.run(() -> Display.getCurrent().setRuntimeExceptionHandler(unexpected::tell));
    }

    @AfterEach
    void end() {
        robot.run(() -> Display.getCurrent().setRuntimeExceptionHandler(handler));
        rig.close();
    }

    @Test
    void a_view_that_throws_at_each_painting_is_told_once() {
        AtomicInteger painted = new AtomicInteger();
        add("paints", view(parent -> {
            Canvas canvas = WidgetIds.set(new Canvas(parent, SWT.NO_FOCUS), "paints.canvas");
            canvas.addListener(SWT.Paint, event -> {
                painted.incrementAndGet();
                throw new IllegalStateException("room 12B");
            });
        }));
        robot.until("it was painted", () -> painted.get() > 0);
        int first = painted.get();
        robot.run(() -> rig.window().shell().redraw(0, 0, 2000, 2000, true));
        robot.until("it was painted again", () -> painted.get() > first);

        assertThat(rig.log.all().stream().filter(told -> told.text().contains("unexpected"))).hasSize(1);
        assertThat(rig.told("12B")).isFalse();
        assertThatTheWindowLives();
    }

    @Test
    void a_view_that_hangs_while_it_is_made_is_told_and_can_be_used_afterwards() throws InterruptedException {
        hang();

        robot.until("it is told", () -> rig.told("“View slow” took " + HANG.toSeconds() + " s"));
        robot.until("it is there", () -> Seen.has("slow.canvas"));
        assertThatTheWindowLives();
    }

    @Test
    void what_was_typed_before_a_view_hangs_is_there_afterwards_and_can_be_saved() throws InterruptedException {
        AtomicInteger saved = new AtomicInteger();
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new TestEditor(saved)));
        robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
        robot.focus("note.text").type("half a ");

        hang();
        robot.focus("note.text").press("End").type("sentence");

        assertThat(robot.text("note.text")).isEqualTo("half a sentence");
        robot.press("M1+S");
        robot.until("it is saved", () -> saved.get() == 1);
    }

    @Test
    void a_view_that_throws_on_close_goes_anyway() {
        AtomicBoolean closing = new AtomicBoolean();
        TestOffer<View> offer = add("stays", new View() {
            @Override
            public void create(Composite parent, Site site) {
                WidgetIds.set(new Canvas(parent, SWT.NONE), "stays.canvas");
            }

            @Override
            public void focus() {
                throw new IllegalStateException("room 12B");
            }

            @Override
            public void closing() {
                closing.set(true);
                throw new IllegalStateException("room 12B");
            }
        });
        robot.until("it is there", () -> Seen.has("stays.canvas"));
        rig.catalogue.views().remove(offer);

        robot.until("it has gone", () -> !Seen.has("stays.canvas"));
        assertThat(closing).isTrue();
        assertThat(offer.alive()).isZero();
        assertThat(rig.told("12B")).isFalse();
        assertThatTheWindowLives();
    }

    @Test
    void a_view_that_wants_to_keep_a_book_keeps_nothing() {
        add("book", new View() {
            @Override
            public void create(Composite parent, Site site) {
                WidgetIds.set(new Canvas(parent, SWT.NONE), "book.canvas");
            }

            @Override
            public void focus() {
                rig.window().shell().setFocus();
            }

            @Override
            public Map<String, String> remember() {
                return Map.of("text", "x".repeat(10_000));
            }
        });
        robot.until("it is there", () -> Seen.has("book.canvas"));

        assertThat(robot.call(() -> rig.window().layout().orElseThrow().perspectives().get("today").states()))
                .doesNotContainKey("book");
    }

    @Test
    void an_editor_that_throws_on_save_stays_open_and_unsaved() {
        rig.catalogue.editors().add(TestOffer.editor("test.note", Refusing::new));
        robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
        robot.press("M1+S");

        robot.until("it is told", () -> rig.told("Saving"));
        assertThat(robot.call(() -> rig.window().editors().getFirst().dirty())).isTrue();
        assertThat(rig.told("12B")).isFalse();
    }

    @Test
    void an_editor_that_says_nothing_of_its_saving_stays_open_and_unsaved() {
        rig.catalogue.editors().add(TestOffer.editor("test.note", () -> new Refusing() {
            @Override
            public CompletionStage<Boolean> save() {
                return null;
            }
        }));
        robot.run(() -> rig.window().openNew(FakeRecords.TYPE, Map.of()));
        robot.press("M1+S");

        robot.until("it is told", () -> rig.told("Saving"));
        assertThat(robot.call(() -> rig.window().editors().getFirst().dirty())).isTrue();
    }

    private static class Refusing implements Editor {
        @Override
        public void create(Composite parent, EditorSite site) {
            site.dirty(true);
        }

        @Override
        public void focus() {
            // There is nothing to focus.
        }

        @Override
        public CompletionStage<Boolean> save() {
            throw new IllegalStateException("room 12B");
        }
    }

    /** Adds a view that keeps the window from answering, and waits outside of the window until it is over. */
    private void hang() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        add("slow", view(parent -> {
            WidgetIds.set(new Canvas(parent, SWT.NONE), "slow.canvas");
            long until = System.nanoTime() + HANG.toNanos();
            while (System.nanoTime() < until) {
                LockSupport.parkNanos(until - System.nanoTime());
            }
            over.countDown();
        }));
        assertThat(over.await(HANG.toSeconds() + 20, TimeUnit.SECONDS)).isTrue();
    }

    private void assertThatTheWindowLives() {
        robot.press("M1+3");
        robot.until("quick access opens", () -> Seen.has("find.list"));
        robot.press("Esc");
    }

    private TestOffer<View> add(String id, View view) {
        TestOffer<View> offer = TestOffer.view(id, "today", Place.RIGHT, () -> view);
        rig.catalogue.views().add(offer);
        return offer;
    }

    private static View view(Consumer<Composite> content) {
        return new View() {
            @Override
            public void create(Composite parent, Site site) {
                content.accept(parent);
            }

            @Override
            public void focus() {
                // Nothing here takes the focus.
            }
        };
    }
}
