package org.attune.testing;

import java.io.PrintWriter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests that go well or wrong on purpose, run in a JVM of their own by {@link UiTestTest}. */
@UiTest
final class Samples {
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest all = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Samples.class)).build();
        LauncherFactory.create().execute(all, new Printer(new PrintWriter(System.out, true)));
        System.exit(0);
    }

    @BeforeEach
    void before(Robot robot) {
        robot.open(shell -> new Text(shell, SWT.BORDER).setData(By.ID, "before"));
    }

    @AfterEach
    void after(Robot robot) {
        robot.settle();
    }

    @Test
    void goes_well(Robot robot) {
        robot.type("before");
    }

    @Test
    void leaves_a_window(Display display) {
        display.syncExec(() -> new Shell(display).setText("forgotten"));
    }

    @Test
    void loses_an_image(Display display) {
        display.syncExec(() -> new Image(display, 5, 5));
    }

    @Test
    void throws_in_a_runnable(Display display) {
        display.asyncExec(() -> {
            throw new IllegalArgumentException("from a runnable");
        });
    }

    @Test
    void fails(Robot robot) {
        throw new AssertionError("on purpose");
    }

    @Test
    void fails_before_a_dialog_that_nobody_answers(Robot robot) {
        robot.start(() -> waitIn(new Shell(Display.getCurrent(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL)));
        throw new AssertionError("on purpose");
    }

    private static void waitIn(Shell dialog) {
        dialog.open();
        while (!dialog.isDisposed()) {
            if (!dialog.getDisplay().readAndDispatch()) {
                dialog.getDisplay().sleep();
            }
        }
    }

    /** One line a test: its name, how it went, and why, without line ends. */
    private record Printer(PrintWriter out) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            String why = result.getThrowable().map(Throwable::getMessage).orElse("").replaceAll("\\s+", " ");
            out.println(test.getDisplayName() + " " + result.getStatus() + " " + why);
        }
    }
}
