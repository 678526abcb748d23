package org.attune.workbench.parts;

import org.attune.workbench.Help;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A small window that asks something: a page, and buttons at its foot. Escape closes it. On the user interface's thread. */
public final class AskShell {
    private static final int WIDTH = 70 * Grids.STEP;

    private final Shell shell;
    private final Composite page;
    private final Composite foot;

    /**
     * @param parent the window that it belongs to
     * @param id the id of the window, and the word of its help
     * @param title its title: never text of a record
     * @param columns how many columns its page has
     */
    public AskShell(Shell parent, String id, String title, int columns) {
        shell = Help.context(
                WidgetIds.set(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.APPLICATION_MODAL), id), id);
        shell.setText(title);
        shell.setLayout(Grids.page(1));
        page = Grids.row(shell, columns);
        foot = new Composite(shell, SWT.NONE);
        foot.setLayout(Grids.buttons());
        foot.setLayoutData(Grids.right());
    }

    /** Where the fields go. */
    public Composite page() {
        return page;
    }

    /** Where the buttons go. */
    public Composite foot() {
        return foot;
    }

    /** The window itself. */
    public Shell shell() {
        return shell;
    }

    /** Opens it over its parent; this button is what Enter presses. */
    public void open(Button first) {
        shell.setDefaultButton(first);
        fit();
        shell.open();
        Room.give(shell);
    }

    /** Whether what Enter presses may be pressed; the platform forgets a button that was off when it was named. */
    public void ready(Button first, boolean yes) {
        first.setEnabled(yes);
        if (yes) {
            shell.setDefaultButton(first);
        }
    }

    /** Gives it the room that its page needs now. */
    public void fit() {
        Rectangle screen = shell.getMonitor().getClientArea();
        int width = Math.min(WIDTH, screen.width);
        Point size = shell.computeSize(width, SWT.DEFAULT, true);
        shell.setSize(width, Math.min(size.y, screen.height));
        Rectangle parent = shell.getParent().getBounds();
        shell.setLocation(Math.max(screen.x, parent.x + (parent.width - width) / 2),
                Math.max(screen.y, parent.y + (parent.height - shell.getSize().y) / 3));
    }

    /** Closes it. */
    public void close() {
        shell.dispose();
    }
}
