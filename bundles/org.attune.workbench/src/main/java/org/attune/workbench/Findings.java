package org.attune.workbench;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Widget;

/** Says at a widget which finding is in front of the person, so that M1+1 can offer what mends it. */
public final class Findings {
    private static final String KEY = "org.attune.finding";

    private Findings() {
    }

    /**
     * Gives a widget its finding.
     *
     * @param now asked at each M1+1 inside the widget, on the user interface's thread, such as the row that is selected
     * @return the widget
     */
    public static <W extends Widget> W at(W widget, Supplier<Optional<Finding>> now) {
        widget.setData(KEY, now);
        return widget;
    }

    /** The finding of a widget itself, now. */
    @SuppressWarnings("unchecked") // nobody else sets this key
    public static Optional<Finding> of(Widget widget) {
        return Optional.ofNullable((Supplier<Optional<Finding>>) widget.getData(KEY)).flatMap(Supplier::get);
    }
}
