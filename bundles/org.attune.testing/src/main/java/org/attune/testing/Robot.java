package org.attune.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.attune.testing.internal.Choice;
import org.attune.testing.internal.Keyboard;
import org.attune.testing.internal.Keys;
import org.attune.testing.internal.MenuChoice;
import org.attune.testing.internal.Mouse;
import org.attune.testing.internal.UiThread;
import org.attune.testing.internal.WidgetText;
import org.attune.testing.internal.WidgetWalk;
import org.attune.testing.internal.Windows;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * A person at the window: finds things by id or text, types, presses keys, clicks, reads, and waits.
 * <p>
 * A robot works on a thread of its own, beside the display's thread, which runs the event loop as in the product; on
 * the display's thread every method throws {@code IllegalStateException}. One robot belongs to one thread. Whatever acts
 * comes back when its events were worked off; what the program then does in the background has to be waited for with
 * {@link #until}. Finding waits too: what is not there yet is looked for until the patience is used up
 * ({@value #PATIENCE_SECONDS} seconds).
 * <p>
 * What fails, fails with {@code AssertionError}: a sentence, and the widget tree. Keys and clicks go through the
 * window system's queue, so focus, traversal, mnemonics and key bindings are exercised; menus and entries of combos
 * and lists are chosen by their own events.
 */
public final class Robot {
    private static final int PATIENCE_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(PATIENCE_SECONDS);

    private final UiThread ui;
    private final Windows windows;
    private final Keyboard keyboard;
    private final Mouse mouse;
    private final Evidence evidence;
    private final List<Shell> opened = new ArrayList<>();

    /**
     * A robot for a display whose event loop somebody else runs.
     *
     * @param display the display
     * @param evidence where pictures go when something fails
     */
    public Robot(Display display, Evidence evidence) {
        this.ui = new UiThread(display);
        this.windows = new Windows(ui);
        this.keyboard = new Keyboard(ui, windows);
        this.mouse = new Mouse(ui);
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Runs something on the display's thread and hands on what it gives or throws; checked exceptions come as the
     * cause of an {@code IllegalStateException}. It must not open a modal dialog: use {@link #start} for that.
     */
    public <T> T call(Callable<T> task) {
        return ui.call(task);
    }

    /** Like {@link #call}, without a result. */
    public void run(Runnable task) {
        ui.call(() -> {
            task.run();
            return null;
        });
    }

    /** Starts something on the display's thread and does not wait for its end, such as opening a modal dialog. */
    public void start(Runnable task) {
        ui.display().asyncExec(task);
        ui.settle();
    }

    /**
     * Opens a fresh window and waits until it has the focus.
     *
     * @param content fills it, on the display's thread; its layout is a {@code GridLayout} of one column unless changed
     * @return the window, disposed at the end of a {@link UiTest}
     */
    public Shell open(Consumer<Shell> content) {
        Shell shell = call(() -> fresh(content));
        opened.add(shell);
        windows.giveFocus();
        ui.settle();
        return shell;
    }

    /** Types a text where the focus is. A tabulator or line end in it is the key of that name. */
    public Robot type(String text) {
        keyboard.type(text);
        return this;
    }

    /**
     * Presses a key, with or without modifiers, such as {@code "M1+Shift+L"}, {@code "Alt+F4"}, {@code "Enter"},
     * {@code "Esc"}, {@code "Down"}, {@code "F1"}, {@code "M1+."}, {@code "Plus"}.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public Robot press(String stroke) {
        keyboard.press(Keys.parse(stroke));
        return this;
    }

    /** Presses Tab. */
    public Robot tab() {
        return press("Tab");
    }

    /** Clicks the widget with an id. */
    public Robot click(String id) {
        return click(By.id(id));
    }

    /** Clicks the one widget that is meant. */
    public Robot click(By by) {
        mouse.click(find(by));
        return this;
    }

    /** Gives the focus to the control with an id, as code does; a person would click or press Tab. */
    public Robot focus(String id) {
        Widget widget = find(By.id(id));
        boolean taken = call(() -> widget instanceof Control control && control.forceFocus());
        ui.settle();
        return taken ? this : fail("'" + id + "' does not take the focus");
    }

    /**
     * Chooses an entry of a combo, list, table, tree or tab folder by its text. Rows and tabs are clicked.
     *
     * @param id of the combo, list, table, tree or folder
     * @param entry the text of the entry; of a row, that of its first column
     */
    public Robot select(String id, String entry) {
        Widget widget = find(By.id(id));
        until("'" + id + "' offers \"" + entry + "\"", () -> Choice.offers(widget, entry));
        call(() -> Choice.prepare(widget, entry)).ifPresent(mouse::click);
        ui.settle();
        return this;
    }

    /**
     * Chooses from the menu bar of the active window, or, if it has none, of the first that has one.
     *
     * @param path the texts from left to right, without mnemonic marks, such as {@code menu("Log", "Log an encounter")}
     */
    public Robot menu(String... path) {
        Display display = ui.display();
        until("the menu has " + String.join(" → ", path), () -> MenuChoice.find(display, path).isPresent());
        Runnable chosen = call(() -> MenuChoice.find(display, path).orElseThrow());
        start(chosen);
        return this;
    }

    /** The text of the widget with an id: see {@link #text(By)}. */
    public String text(String id) {
        return text(By.id(id));
    }

    /**
     * What a widget says: what is written on or in it; of a list, table or tree what is chosen, a line each; of a date
     * ISO 8601; empty for what has no text, and for a password field.
     */
    public String text(By by) {
        Widget widget = find(by);
        return call(() -> WidgetText.of(widget));
    }

    /**
     * Where the focus is: the id of the control that has it, or of the nearest around it with an id; without any id
     * the control in words; {@code "nothing"} without a focus.
     */
    public String focused() {
        windows.giveFocus();
        return call(() -> describe(ui.display().getFocusControl()));
    }

    /** Whether such a widget is visible now; does not wait. */
    public boolean sees(By by) {
        return call(() -> !visible(by).isEmpty());
    }

    /** The texts of the visible windows, the newest first. */
    public List<String> windows() {
        return call(() -> shells().stream().map(Shell::getText).toList());
    }

    /**
     * The one visible widget that is meant, waiting until there is one.
     *
     * @throws AssertionError when there is none in time, or more than one
     */
    public Widget find(By by) {
        until("there is " + by, () -> !visible(by).isEmpty());
        List<Widget> found = call(() -> visible(by));
        return found.size() == 1 ? found.getFirst() : fail("There are " + found.size() + " of " + by + ", not one");
    }

    /** All visible widgets that are meant, now; possibly none. */
    public List<Widget> findAll(By by) {
        return call(() -> visible(by));
    }

    /**
     * Waits until something holds, {@value #PATIENCE_SECONDS} seconds at most.
     *
     * @param what the sentence for the failure: "the list shows L-07"
     * @param condition asked again and again on the display's thread; quick, and without effect
     */
    public Robot until(String what, BooleanSupplier condition) {
        return until(what, PATIENCE, condition);
    }

    /** Like {@link #until(String, BooleanSupplier)} with a patience of its own. */
    public Robot until(String what, Duration patience, BooleanSupplier condition) {
        if (!ui.wait(patience, condition)) {
            fail("Waited " + patience.toSeconds() + " s until " + what + ", in vain");
        }
        return this;
    }

    /** Comes back when all events so far, and what they set off at once, were worked off. */
    public Robot settle() {
        ui.settle();
        return this;
    }

    /** The windows that {@link #open} opened, for whoever tidies up. */
    public List<Shell> opened() {
        return List.copyOf(opened);
    }

    private Shell fresh(Consumer<Shell> content) {
        Shell shell = new Shell(ui.display(), SWT.SHELL_TRIM);
        shell.setLayout(new GridLayout());
        content.accept(shell);
        shell.pack();
        shell.setLocation(40, 40);
        shell.open();
        shell.forceActive();
        return shell;
    }

    private List<Widget> visible(By by) {
        return WidgetWalk.of(ui.display()).filter(Robot::isVisible).filter(by::test).toList();
    }

    private static boolean isVisible(Widget widget) {
        return !(widget instanceof Control control) || control.isVisible();
    }

    private List<Shell> shells() {
        return Arrays.asList(ui.display().getShells()).reversed().stream().filter(Shell::isVisible).toList();
    }

    private static String describe(Control focus) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control.getData(By.ID) instanceof String id) {
                return id;
            }
        }
        return Optional.ofNullable(focus).map(WidgetTree::line).orElse("nothing");
    }

    private <T> T fail(String sentence) {
        throw new AssertionError(sentence + ".\n" + call(this::takeEvidence));
    }

    private String takeEvidence() {
        try {
            return evidence.take(ui.display());
        } catch (IOException refused) {
            return "(no picture: " + refused + ")\n" + WidgetTree.dump(ui.display());
        }
    }
}
