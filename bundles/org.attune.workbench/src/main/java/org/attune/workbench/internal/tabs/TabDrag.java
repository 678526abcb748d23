package org.attune.workbench.internal.tabs;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** A tab dragged with the mouse: an outline shows where it would stand, letting go puts it there, Escape does not. */
final class TabDrag {
    private static final int THRESHOLD = 6;

    private final CTabFolder folder;
    private final TabGestures gestures;
    private final DropFrame frame = new DropFrame();
    private final Listener escape = this::escape;
    private Optional<CTabItem> pressed = Optional.empty();
    private Point from = new Point(0, 0);
    private Optional<Drop> drop = Optional.empty();
    private boolean dragging;

    private TabDrag(CTabFolder folder, TabGestures gestures) {
        this.folder = folder;
        this.gestures = gestures;
    }

    static void on(CTabFolder folder, TabGestures gestures) {
        TabDrag drag = new TabDrag(folder, gestures);
        folder.addListener(SWT.MouseDown, drag::press);
        folder.addListener(SWT.MouseMove, drag::move);
        folder.addListener(SWT.MouseUp, event -> drag.letGo());
        folder.addListener(SWT.Dispose, event -> drag.end());
    }

    private void press(Event event) {
        from = new Point(event.x, event.y);
        pressed = event.button == 1 ? Optional.ofNullable(folder.getItem(from)) : Optional.empty();
    }

    private void move(Event event) {
        boolean held = (event.stateMask & SWT.BUTTON1) != 0;
        if (held && pressed.filter(item -> !item.isDisposed()).isPresent()) {
            boolean far = Math.abs(event.x - from.x) + Math.abs(event.y - from.y) > THRESHOLD;
            if (dragging || far) {
                begin();
                follow(folder.toDisplay(event.x, event.y));
            }
        } else {
            end();
        }
    }

    private void begin() {
        if (!dragging) {
            dragging = true;
            folder.getDisplay().addFilter(SWT.KeyDown, escape);
        }
    }

    private void follow(Point onScreen) {
        drop = gestures.drop(pressed.orElseThrow(), onScreen);
        drop.ifPresentOrElse(frame::show, frame::hide);
        int cursor = drop.isPresent() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_NO;
        folder.setCursor(folder.getDisplay().getSystemCursor(cursor));
    }

    private void letGo() {
        Optional<Drop> last = drop.filter(there -> dragging);
        end();
        last.ifPresent(there -> folder.getDisplay().asyncExec(() -> {
            if (!there.host().isDisposed()) {
                there.act().run();
            }
        }));
    }

    private void escape(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            event.type = SWT.None;
            end();
        }
    }

    private void end() {
        pressed = Optional.empty();
        drop = Optional.empty();
        if (dragging) {
            dragging = false;
            folder.getDisplay().removeFilter(SWT.KeyDown, escape);
            frame.hide();
            folder.setCursor(null);
        }
    }
}
