package org.attune.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.attune.testing.By;
import org.attune.testing.Robot;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** A site's bundle is installed and removed again and again while the window is open. */
class ComingAndGoingTest {
    /** A leak shows after few rounds; the environment variable {@code ATTUNE_ROUNDS} asks for more. */
    private static final int TIMES = Integer.parseInt(System.getenv().getOrDefault("ATTUNE_ROUNDS", "40"));
    /** What the first rounds load for good, such as classes and fonts, is not counted. */
    private static final int WARM = 10;
    private static final long A_LITTLE = 4 << 20;
    private static final By LABEL = By.id("tips.label");

    private final BundleContext context = FrameworkUtil.getBundle(ComingAndGoingTest.class).getBundleContext();
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    @Test
    void a_view_installed_and_removed_again_and_again_leaves_no_widget_thread_or_class_loader() throws Exception {
        Sitting.atDemo("coming-and-going").during((robot, camera) -> {
            robot.find(By.id("today.log"));
            rounds(robot, WARM);
            Left before = left(robot);
            rounds(robot, TIMES - WARM);
            Left after = left(robot);

            assertThat(after.widgets()).isEqualTo(before.widgets());
            assertThat(after.threads()).isLessThanOrEqualTo(before.threads());
            assertThat(after.heap()).as("bytes of heap").isLessThan(before.heap() + A_LITTLE);
            assertThat(loaders.stream().filter(each -> each.get() != null)).as("class loaders still held").isEmpty();
        });
    }

    /** What is there after everything has been let go. */
    private record Left(long widgets, int threads, long heap) {}

    private void rounds(Robot robot, int count) throws Exception {
        for (int round = 0; round < count; round++) {
            comeAndGo(robot);
        }
    }

    private void comeAndGo(Robot robot) throws Exception {
        Bundle tips = context.installBundle(TipsBundle.LOCATION, TipsBundle.jar());
        tips.start();
        loaders.add(new WeakReference<>(tips.adapt(BundleWiring.class).getClassLoader()));
        robot.until("the view shows", () -> sees("Let the silence stand."));
        tips.uninstall();
        refresh(tips);
        robot.until("the view has gone", () -> controls().noneMatch(LABEL::test));
    }

    private void refresh(Bundle gone) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(List.of(gone), event -> done.countDown());
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private Left left(Robot robot) throws InterruptedException {
        robot.settle();
        for (int tries = 0; tries < 50 && loaders.stream().anyMatch(each -> each.get() != null); tries++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        Runtime java = Runtime.getRuntime();
        return new Left(robot.call(() -> controls().count()), Thread.activeCount(),
                java.totalMemory() - java.freeMemory());
    }

    private static boolean sees(String words) {
        return controls().filter(LABEL::test)
                .anyMatch(label -> ((Label) label).getText().equals(words));
    }

    private static Stream<Control> controls() {
        return Arrays.stream(Display.getCurrent().getShells()).flatMap(ComingAndGoingTest::inside);
    }

    private static Stream<Control> inside(Control control) {
        Stream<Control> below = control instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(ComingAndGoingTest::inside)
                : Stream.empty();
        return Stream.concat(Stream.of(control), below);
    }
}
