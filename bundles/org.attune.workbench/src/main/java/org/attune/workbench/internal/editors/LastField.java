package org.attune.workbench.internal.editors;

import java.util.Optional;

import org.attune.workbench.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** In which field of an editor a person was last, so that they come back there and not to the first one. */
final class LastField {
    private Optional<Control> left = Optional.empty();

    LastField(Composite body) {
        Listener leaving = event -> Optional.of(event.widget).filter(Control.class::isInstance)
                .map(Control.class::cast).filter(control -> Focus.isAt(control, body))
                .ifPresent(control -> left = Optional.of(control));
        body.getDisplay().addFilter(SWT.FocusOut, leaving);
        body.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusOut, leaving));
    }

    /** Whether they are there again, at the latest when the window is in front; not where the field has gone. */
    boolean takesFocus() {
        Optional<Control> there = left
                .filter(control -> !control.isDisposed() && control.isVisible() && control.isEnabled());
        there.ifPresent(Control::setFocus);
        return there.isPresent();
    }
}
