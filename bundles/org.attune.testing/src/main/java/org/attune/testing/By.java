package org.attune.testing;

import java.util.Objects;
import java.util.function.Predicate;
import org.attune.testing.internal.WidgetText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * How a person, or a test, tells a widget from the others. Immutable; any thread may make one. The test itself is run
 * on the display's thread.
 */
public final class By {
    /** The key under which code gives a widget its id: {@code widget.setData(By.ID, "quick.with")}. */
    public static final String ID = "org.attune.id";

    private final String description;
    private final Predicate<Widget> test;

    private By(String description, Predicate<Widget> test) {
        this.description = Objects.requireNonNull(description, "description");
        this.test = Objects.requireNonNull(test, "test");
    }

    /**
     * The widget with an id.
     *
     * @param id what the code gave with {@code setData(By.ID, id)}
     */
    public static By id(String id) {
        return new By("'" + id + "'", widget -> id.equals(widget.getData(ID)));
    }

    /**
     * The widget that shows a text, without mnemonic marks and without the key of a menu item.
     *
     * @param text all of it, as a person reads it
     */
    public static By text(String text) {
        return new By("the text \"" + text + "\"", widget -> text.equals(WidgetText.plain(WidgetText.of(widget))));
    }

    /**
     * Every widget of a type.
     *
     * @param type a class of SWT, or of ours; subclasses count
     */
    public static By type(Class<? extends Widget> type) {
        return new By("a " + type.getSimpleName(), type::isInstance);
    }

    /** Both must hold. */
    public By and(By other) {
        return new By(description + " and " + other.description, test.and(other.test));
    }

    /**
     * Only in the windows with a title.
     *
     * @param title all of the title
     */
    public By inShell(String title) {
        return new By(description + " in \"" + title + "\"", test.and(widget -> title.equals(titleAround(widget))));
    }

    /** Whether a widget is meant. To be asked on the display's thread. */
    public boolean test(Widget widget) {
        return test.test(widget);
    }

    /** In words, for the sentence of a wait. */
    @Override
    public String toString() {
        return description;
    }

    private static String titleAround(Widget widget) {
        return switch (widget) {
            case Shell shell -> shell.getText();
            case Control control -> control.getShell().getText();
            case MenuItem item -> item.getParent().getShell().getText();
            default -> "";
        };
    }
}
