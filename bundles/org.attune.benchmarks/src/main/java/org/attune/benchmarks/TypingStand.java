package org.attune.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.forms.Form;
import org.attune.forms.filling.Filling;
import org.attune.forms.ui.FormPane;
import org.attune.forms.ui.FormSetting;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.internal.rules.DigitDateRule;
import org.attune.privacy.internal.rules.RoomRule;
import org.attune.privacy.ui.Notes;
import org.attune.program.People;
import org.attune.workbench.Site;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import com.google.gson.JsonParser;

/**
 * Types into a window, key by key as a person does, and says how long the user interface's thread was busy with each key:
 * until all that it set off is done and the window has nothing more to do. A process of its own, as it owns the display.
 */
public final class TypingStand {
    private static final int KEYS_IN_A_QUESTION = 20;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final long PATIENCE = 5_000_000_000L;
    private static final long BETWEEN_KEYS = 40_000_000L;
    private static final long LOOK_EVERY = 200_000L;
    /** Longer than the pause after which a text is scanned for identifiers. */
    private static final long PAUSE = 450_000_000L;

    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private long busy;
    private long worked;
    private int heard;

    private TypingStand() {
    }

    /**
     * Prints a line per key, {@code letter} or {@code tab} with two numbers in milliseconds: how long the thread was busy, and how much of that on a processor. A
     * machine that others use as well makes the first one grow.
     *
     * @param arguments {@code form} or {@code bare}, how many keys, how many of them at first do not count
     */
    public static void main(String[] arguments) {
        new TypingStand().type(arguments[0].equals("form"), Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]));
        System.exit(0);
    }

    private void type(boolean form, int count, int before) {
        display.addFilter(SWT.KeyDown, event -> heard++);
        display.addFilter(SWT.Traverse, event -> heard++);
        shell.setLayout(new FillLayout());
        Runnable focus = form ? form() : bare();
        shell.setSize(900, 800);
        shell.open();
        while (display.getActiveShell() != shell) {
            shell.forceActive();
            rest(BETWEEN_KEYS);
        }
        focus.run();
        rest(PAUSE);
        List<String> millis = new ArrayList<>();
        for (int i = 0; i < before + count; i++) {
            boolean next = form && i % KEYS_IN_A_QUESTION == KEYS_IN_A_QUESTION - 1;
            String spent = key(next ? SWT.TAB : 'a' + i % 20);
            if (i >= before) {
                millis.add((next ? "tab " : "letter ") + spent);
            }
        }
        System.out.println(String.join("\n", millis));
    }

    private Runnable bare() {
        StyledText text = new StyledText(shell, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        return text::setFocus;
    }

    private Runnable form() {
        String items = IntStream.range(0, 1000).mapToObj(TypingStand::question).collect(Collectors.joining(","));
        Form form = Form.of(JsonParser.parseString("{\"item\": [" + items + "]}").getAsJsonObject());
        RuleScan scan = new RuleScan();
        scan.addRule(new RoomRule());
        scan.addRule(new DigitDateRule());
        Notes notes = new Notes(scan, silent(People.class));
        FormSetting setting = FormSetting.of(silent(Site.class), notes.of(left -> {}), "bench");
        FormPane pane = new FormPane(shell, Filling.begin(form), setting);
        return pane::setFocus;
    }

    /** Every third question is asked once the one before it has an answer; every one needs an answer. */
    private static String question(int number) {
        String condition = number % 3 == 2
                ? ", \"enableWhen\": [{\"question\": \"q" + (number - 1)
                        + "\", \"operator\": \"exists\", \"answerBoolean\": true}]"
                : "";
        return "{\"linkId\": \"q" + number + "\", \"text\": \"Question " + number
                + "\", \"type\": \"text\", \"maxLength\": 4000, \"required\": true" + condition + "}";
    }

    private String key(int code) {
        long begun = busy;
        long workedBefore = worked;
        int before = heard;
        post(SWT.KeyDown, code);
        post(SWT.KeyUp, code);
        long end = System.nanoTime() + PATIENCE;
        while (heard == before) {
            work();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("a key did not arrive");
            }
        }
        rest(code == SWT.TAB ? PAUSE : BETWEEN_KEYS);
        return (busy - begun) / NANOS_IN_MILLI + " " + (worked - workedBefore) / NANOS_IN_MILLI;
    }

    private void post(int type, int code) {
        Event event = new Event();
        event.type = type;
        event.character = (char) code;
        if (code == SWT.TAB) {
            event.keyCode = SWT.TAB;
        }
        display.post(event);
    }

    /** Works off what comes for a while. */
    private void rest(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            work();
        }
    }

    /** Time counts only while there is something to do: waiting for the next event is nobody's work. */
    private void work() {
        long begun = System.nanoTime();
        long workedBefore = thread.getCurrentThreadCpuTime();
        if (display.readAndDispatch()) {
            busy += System.nanoTime() - begun;
            worked += thread.getCurrentThreadCpuTime() - workedBefore;
        } else {
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    /** A window or a list of people that says nothing. */
    private static <T> T silent(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (self, method, values) -> method.getReturnType() == List.class
                        ? List.of()
                        : method.getReturnType() == Optional.class ? Optional.empty() : null));
    }
}
