package org.attune.charts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.attune.charts.Axis;
import org.attune.charts.Bars;
import org.attune.charts.Bars.Arrangement;
import org.attune.charts.Cell;
import org.attune.charts.Chart;
import org.attune.charts.Series;
import org.attune.charts.Spot;
import org.attune.charts.ui.internal.ChartCanvas;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ChartPaneTest {
    private static final Chart CHART = new Bars("Encounters by ward", "", Axis.of("Encounters", 0, 40),
            Arrangement.GROUPED, "Ward", List.of("Ward A", "Ward B & C"),
            List.of(Series.of("Spring", Cell.of(12), Cell.of(31)), Series.of("Autumn", Cell.of(19), Cell.hidden())));
    private final Locale before = Locale.getDefault();
    private final AtomicReference<ChartPane> pane = new AtomicReference<>();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void the_picture_is_drawn_in_the_background_and_seen(Robot robot) {
        open(robot, task -> Thread.ofPlatform().daemon().start(task));
        robot.until("the chart is drawn", () -> pane.get().isUpToDate());
        assertThat(robot.call(() -> colours(canvas()))).isGreaterThan(3);
    }

    @Test
    void a_tooltip_tells_the_point_under_the_mouse(Robot robot) {
        open(robot, Runnable::run);
        var place = robot.call(() -> canvas().place(new Spot(0, 1)).orElseThrow());
        move(robot, place.x() + 5, place.y() + 5);
        assertThat(robot.call(() -> canvas().getToolTipText())).isEqualTo("Spring, Ward B & C: 31");
        move(robot, 1, 1);
        assertThat(robot.call(() -> canvas().getToolTipText())).isNull();
    }

    @Test
    void arrow_keys_go_from_point_to_point_in_reading_order(Robot robot) {
        open(robot, Runnable::run);
        robot.focus("chart").press("Right");
        assertThat(robot.text("chart.words")).isEqualTo("Spring, Ward A: 12");
        robot.press("Down").press("Right");
        assertThat(robot.text("chart.words")).isEqualTo("Autumn, Ward A: 19");
        robot.press("End");
        assertThat(robot.text("chart.words")).endsWith("hidden to protect people");
        robot.press("Right").press("Left");
        assertThat(robot.text("chart.words")).isEqualTo("Autumn, Ward A: 19");
        robot.press("Home");
        assertThat(robot.text("chart.words")).isEqualTo("Spring, Ward A: 12");
    }

    @Test
    void the_point_of_the_keyboard_is_marked(Robot robot) {
        open(robot, Runnable::run);
        robot.focus("chart");
        robot.until("the chart is drawn", () -> colours(canvas()) > 3);
        byte[] unmarked = robot.call(() -> pixels(canvas()));
        robot.press("Right");
        robot.until("its point is marked", () -> !Arrays.equals(pixels(canvas()), unmarked));
    }

    @Test
    void tab_leaves_the_chart(Robot robot) {
        open(robot, Runnable::run);
        robot.focus("chart").tab();
        assertThat(robot.focused()).isEqualTo("chart.tools");
        robot.tab();
        assertThat(robot.focused()).isEqualTo("after");
    }

    @Test
    void a_click_goes_to_the_point(Robot robot) {
        open(robot, Runnable::run);
        var place = robot.call(() -> canvas().place(new Spot(1, 0)).orElseThrow());
        robot.run(() -> canvas().notifyListeners(SWT.MouseDown, at(place.x() + 5, place.y() + 5)));
        assertThat(robot.text("chart.words")).isEqualTo("Autumn, Ward A: 19");
        assertThat(robot.focused()).isEqualTo("chart");
    }

    @Test
    void the_table_comes_and_goes(Robot robot) {
        open(robot, Runnable::run);
        assertThat(robot.sees(By.id("chart.table"))).isFalse();
        robot.click("chart.show");
        Table table = (Table) robot.find(By.id("chart.table"));
        assertThat(robot.call(() -> table.getItem(1).getText(2))).isEqualTo("hidden to protect people");
        assertThat(robot.call(() -> table.getColumn(1).getText())).isEqualTo("Spring");
        robot.click("chart.show");
        assertThat(robot.sees(By.id("chart.table"))).isFalse();
    }

    @Test
    void whoever_does_not_see_it_or_has_no_mouse_gets_everything(Robot robot) {
        Shell shell = open(robot, Runnable::run);
        robot.run(() -> pane.get().showTable(true));
        assertThat(robot.call(() -> AccessibilityWalk.of(shell))).isEmpty();
    }

    @Test
    void after_a_change_of_size_it_is_drawn_anew_and_the_old_picture_stays_until_then(Robot robot) {
        BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
        Shell shell = open(robot, work::add);
        drawn(robot, work);
        robot.run(() -> shell.setSize(500, 380));
        robot.run(() -> shell.setSize(520, 400));
        robot.until("another picture is wished", () -> !work.isEmpty());
        assertThat(robot.call(() -> pane.get().isUpToDate())).isFalse();
        assertThat(robot.call(() -> colours(canvas()))).isGreaterThan(3);
        drawn(robot, work);
    }

    private void drawn(Robot robot, BlockingQueue<Runnable> work) {
        robot.until("it is drawn in its last size", () -> {
            Optional.ofNullable(work.poll()).ifPresent(Runnable::run);
            return pane.get().isUpToDate();
        });
    }

    @Test
    void the_copied_text_is_the_table(Robot robot) {
        open(robot, Runnable::run);
        robot.focus("chart").press("M1+C");
        robot.until("it says so", () -> words().startsWith("The picture was copied"));
        assertThat(robot.call(() -> clipboardText(canvas()))).startsWith("Ward\tSpring\tAutumn\nWard A\t12\t19\n")
                .contains("hidden to protect people");
    }

    @Test
    void a_pane_whose_executor_is_closed_stays_usable(Robot robot) {
        open(robot, task -> {
            throw new RejectedExecutionException("closed");
        });
        robot.focus("chart").press("End");
        assertThat(robot.text("chart.words")).endsWith("hidden to protect people");
    }

    @Test
    void a_picture_that_arrives_after_the_window_closed_is_dropped(Robot robot) {
        BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
        Shell shell = open(robot, work::add);
        robot.until("a picture is wished", () -> !work.isEmpty());
        robot.run(shell::dispose);
        work.remove().run();
        robot.settle();
        assertThat(work).isEmpty();
    }

    private Shell open(Robot robot, Executor background) {
        Shell opened = robot.open(shell -> {
            pane.set(new ChartPane(shell, "chart", background));
            pane.get().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            Text after = new Text(shell, SWT.BORDER);
            after.setToolTipText("After");
            after.setData(By.ID, "after");
            pane.get().setChart(CHART);
        });
        robot.run(() -> opened.setSize(600, 460));
        robot.settle();
        return opened;
    }

    private ChartCanvas canvas() {
        return (ChartCanvas) pane.get().getChildren()[0];
    }

    private String words() {
        return ((Label) pane.get().getChildren()[1]).getText();
    }

    private void move(Robot robot, int x, int y) {
        robot.run(() -> canvas().notifyListeners(SWT.MouseMove, at(x, y)));
    }

    private static Event at(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = 1;
        return event;
    }

    private static byte[] pixels(ChartCanvas canvas) {
        Image seen = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(canvas);
        canvas.update();
        gc.copyArea(seen, 0, 0);
        gc.dispose();
        byte[] bytes = seen.getImageData().data;
        seen.dispose();
        return bytes;
    }

    private static long colours(ChartCanvas canvas) {
        byte[] bytes = pixels(canvas);
        return IntStream.range(0, bytes.length / 4).map(i -> bytes[4 * i] << 8 | bytes[4 * i + 1])
                .distinct().count();
    }

    private static String clipboardText(ChartCanvas canvas) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text;
    }
}
