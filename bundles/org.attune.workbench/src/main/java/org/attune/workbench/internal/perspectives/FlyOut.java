package org.attune.workbench.internal.perspectives;

import java.util.Optional;

import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** A minimised stack over the others at its edge, as long as the person is in it. */
final class FlyOut {
    private static final int TENTHS = 4;

    private final Composite area;
    private final Listener elsewhere = this::wentElsewhere;
    private final Listener resized = event -> hide();
    private Optional<Control> shown = Optional.empty();

    FlyOut(Composite area) {
        this.area = area;
        area.getDisplay().addFilter(SWT.FocusIn, elsewhere);
        area.addListener(SWT.Resize, resized);
        area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, elsewhere));
    }

    /** Hears nothing any more. */
    void close() {
        area.getDisplay().removeFilter(SWT.FocusIn, elsewhere);
        area.removeListener(SWT.Resize, resized);
        shown = Optional.empty();
    }

    /** Whether a folder is seen now. */
    boolean shows(Control folder) {
        return shown.filter(now -> now == folder && now.isVisible()).isPresent();
    }

    /** Shows a folder at an edge, in place of another one. */
    void show(Control folder, Side edge) {
        hide();
        shown = Optional.of(folder);
        folder.setBounds(place(edge));
        folder.moveAbove(null);
        folder.setVisible(true);
    }

    /** Shows none. */
    void hide() {
        shown.filter(folder -> !folder.isDisposed()).ifPresent(folder -> folder.setVisible(false));
        shown = Optional.empty();
    }

    /** The arrangement was shown anew: what flew out is hidden, or stays for good. */
    void forget() {
        shown = Optional.empty();
    }

    private Rectangle place(Side edge) {
        Rectangle all = area.getClientArea();
        int width = edge.isBeside() ? all.width * TENTHS / 10 : all.width;
        int height = edge.isBeside() ? all.height : all.height * TENTHS / 10;
        return new Rectangle(edge == Side.RIGHT ? all.width - width : 0, edge == Side.BELOW ? all.height - height : 0,
                width, height);
    }

    /** A dialog in front of the window is not elsewhere. */
    private void wentElsewhere(Event event) {
        if (event.widget instanceof Control now && shown.isPresent() && !area.isDisposed()
                && now.getShell() == area.getShell() && !Focus.isAt(now, (Composite) shown.get())) {
            hide();
        }
    }
}
