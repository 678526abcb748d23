package org.attune.workbench.parts;

import org.attune.workbench.Help;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A small window that asks something: a page, and buttons at its foot. Escape closes it. On the user interface's thread. */
public final class AskShell {
    private static final int WIDTH = 70 * Grids.STEP;

    private final Shell shell;
    private final ScrolledComposite scroll;
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
        scroll = Scrolling.in(shell, SWT.V_SCROLL);
        scroll.setLayoutData(Grids.whole());
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(Grids.columns(columns));
        scroll.setContent(page);
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

    /** Gives it the room that its page needs now; where the screen has less, the page scrolls and the buttons stay. */
    public void fit() {
        Rectangle screen = shell.getMonitor().getClientArea();
        scroll.setMinSize(0, 0);
        Point size = shell.computeSize(Math.min(inside(), screen.width), SWT.DEFAULT, true);
        shell.setSize(Math.min(size.x, screen.width), Math.min(size.y, screen.height));
        scroll.setMinHeight(page.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
        place();
    }

    /** As wide as a page of fields, and as all buttons beside each other. */
    private int inside() {
        return Math.max(Letters.grown(WIDTH), foot.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 4 * Grids.STEP);
    }

    /** In the upper middle of its parent, and never beyond an edge of the screen. */
    private void place() {
        Rectangle parent = shell.getParent().getBounds();
        Point size = shell.getSize();
        shell.setLocation(parent.x + (parent.width - size.x) / 2, parent.y + (parent.height - size.y) / 3);
        Room.onScreen(shell);
    }

    /** The same when the event is over: for who is told of a size while sizes are being given. */
    public void fitSoon() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                fit();
            }
        });
    }

    /** Closes it. */
    public void close() {
        shell.dispose();
    }
}
