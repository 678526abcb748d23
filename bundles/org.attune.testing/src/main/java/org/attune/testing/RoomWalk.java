package org.attune.testing;

import java.util.List;
import java.util.stream.Stream;
import org.attune.testing.internal.InsideRule;
import org.attune.testing.internal.TextRoomRule;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks at a window for what has too little room: in a language with long words, at a large scale, on a small screen.
 * To be called on the display's thread, with the window open; it changes nothing and presses nothing.
 */
public final class RoomWalk {
    /** What is asked of a window. */
    public enum Rule {
        /** What is written on a control, in the head of a column, or in a cell of a few letters can be read whole. */
        TEXT_FITS,
        /** A control does not reach beyond what it lies in, unless one can scroll there. */
        INSIDE_PARENT,
        /** A control that says something or takes the focus has a size. */
        HAS_SIZE,
        /** The window does not reach beyond the screen. */
        ON_SCREEN
    }

    /**
     * One thing to mend.
     *
     * @param rule what is asked
     * @param path the widget, from the window inwards, as in {@link WidgetTree#line}
     * @param sizes what it has and what it needs, in the pixels of SWT
     */
    public record Violation(Rule rule, String path, String sizes) {}

    private RoomWalk() {
    }

    /**
     * What is to be mended in a window; hidden parts are not looked at.
     *
     * @param shell an open window; windows that belong to it are walked on their own
     * @return all violations, rule by rule; empty when nothing is to be mended
     */
    public static List<Violation> of(Shell shell) {
        return Stream.of(TextRoomRule.check(shell), InsideRule.check(shell)).flatMap(violations -> violations).toList();
    }
}
