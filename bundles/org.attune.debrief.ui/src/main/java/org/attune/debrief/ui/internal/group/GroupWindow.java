package org.attune.debrief.ui.internal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The window for the group, safe on a wall: the questions in large type and the names of the phases. It is nobody's
 * dialog, so it stays when the workspace is locked: nothing in it is a record's. On the user interface's thread.
 */
public final class GroupWindow {
    /** The id of the window. */
    public static final String ID = "debrief.group";

    private static final Words WORDS = Words.of(GroupWindow.class);
    private static final int LEAST_POINTS = 9;
    private static final double PROMPT_OF_HEIGHT = 0.045;
    private static final double PHASE_OF_PROMPT = 0.5;
    private static final double SMALLER = 0.9;
    private static final int POINTS_PER_INCH = 72;

    private final Shell shell;
    private final Composite page;
    private final Composite phases;
    private final Composite prompts;
    private final List<Font> fonts = new ArrayList<>();
    private Scene scene = new Scene(List.of(), 0, List.of());
    private Optional<Presenter> presenter = Optional.empty();

    /**
     * Opens it.
     *
     * @param where the part of the screens that it fills
     */
    GroupWindow(Display display, Rectangle where) {
        shell = WidgetIds.set(new Shell(display, SWT.SHELL_TRIM), ID);
        shell.setText(WORDS.text("title"));
        shell.setLayout(Grids.columns(1));
        page = new Composite(shell, SWT.NONE);
        page.setLayoutData(Grids.whole());
        page.setLayout(Grids.page(1));
        phases = WidgetIds.set(new Composite(page, SWT.NO_FOCUS), ID + ".phases");
        phases.setLayout(strip());
        phases.setLayoutData(Grids.wide());
        prompts = WidgetIds.set(new Composite(page, SWT.NO_FOCUS), ID + ".prompts");
        GridLayout spread = Grids.columns(1);
        spread.verticalSpacing = 3 * Grids.STEP;
        prompts.setLayout(spread);
        prompts.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        shell.setBounds(where);
        Stream.of(page, phases, prompts).forEach(part -> part.addListener(SWT.KeyDown, this::key));
        shell.addListener(SWT.Resize, event -> fill());
        shell.addListener(SWT.Dispose, event -> fonts.forEach(Font::dispose));
    }

    /** The window itself. */
    public Shell shell() {
        return shell;
    }

    /** Listens to somebody else from now on. */
    public void follow(Presenter other) {
        presenter = Optional.of(other);
    }

    /** Shows what the group sees now. */
    public void show(Scene now) {
        if (!now.equals(scene)) {
            scene = now;
            fill();
        }
    }

    /** Puts it in front of everything, keyboard and all. */
    public void toFront() {
        shell.setMinimized(false);
        shell.forceActive();
        page.forceFocus();
    }

    void open() {
        shell.open();
        fill();
        page.forceFocus();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> presenter.ifPresent(Presenter::next);
            case SWT.ARROW_LEFT, SWT.PAGE_UP -> presenter.ifPresent(Presenter::back);
            case SWT.ESC -> presenter.ifPresent(Presenter::toFacilitator);
            default -> {
            }
        }
    }

    private void fill() {
        if (shell.isDisposed() || shell.getClientArea().width <= 0) {
            return;
        }
        shell.setRedraw(false);
        Stream.of(phases, prompts).flatMap(part -> Stream.of(part.getChildren())).forEach(Control::dispose);
        scene.phases().forEach(this::phase);
        scene.prompts().forEach(this::prompt);
        fit();
        shell.setRedraw(true);
    }

    private void phase(String name) {
        boolean now = phases.getChildren().length == scene.now();
        Label label = new Label(phases, SWT.NONE);
        label.setText((now ? WORDS.text("phase.now", name) : name).replace("&", "&&"));
    }

    private void prompt(String text) {
        Label label = new Label(prompts, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Grids.wideFrom(Grids.STEP));
    }

    /** As large as the window allows: what does not fit is set smaller, until it does. */
    private void fit() {
        Rectangle room = shell.getClientArea();
        double pixels = room.height * PROMPT_OF_HEIGHT;
        int points = (int) Math.round(pixels * POINTS_PER_INCH / shell.getDisplay().getDPI().y);
        List<Font> before = List.copyOf(fonts);
        fonts.clear();
        do {
            dress(Math.max(LEAST_POINTS, points));
            points = (int) (points * SMALLER);
        } while (points >= LEAST_POINTS && !holds(room));
        before.forEach(Font::dispose);
        shell.layout(true, true);
    }

    private boolean holds(Rectangle room) {
        Point needed = page.computeSize(room.width, SWT.DEFAULT, true);
        return needed.y <= room.height;
    }

    private void dress(int points) {
        Font large = font(points, SWT.NORMAL);
        int small = Math.max(LEAST_POINTS, (int) Math.round(points * PHASE_OF_PROMPT));
        Font plain = font(small, SWT.NORMAL);
        Font strong = font(small, SWT.BOLD);
        Stream.of(prompts.getChildren()).forEach(label -> label.setFont(large));
        Control[] names = phases.getChildren();
        for (int i = 0; i < names.length; i++) {
            names[i].setFont(i == scene.now() ? strong : plain);
        }
    }

    private Font font(int points, int style) {
        FontData data = shell.getFont().getFontData()[0];
        Font font = new Font(shell.getDisplay(), data.getName(), points, style);
        fonts.add(font);
        return font;
    }

    private static RowLayout strip() {
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.spacing = 3 * Grids.STEP;
        return layout;
    }
}
