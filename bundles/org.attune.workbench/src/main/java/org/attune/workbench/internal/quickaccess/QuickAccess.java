package org.attune.workbench.internal.quickaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** One field over everything: typing narrows, arrows choose, Enter does, Escape goes back where the focus was. */
public final class QuickAccess {
    private static final Words WORDS = Words.of(QuickAccess.class);
    private static final int PAUSE = 120;

    private final Text field;
    private final Supplier<List<Find>> things;
    private final Search search;
    private final FindList list;
    private List<Find> records = List.of();
    private Control before;
    private int asked;

    /**
     * @param host where the list is laid over the rest; has a grid layout
     * @param things commands, perspectives, views: asked at each opening
     * @param search finds records
     * @param hint the field's hint, with the key
     */
    public QuickAccess(Composite parent, Composite host, Supplier<List<Find>> things, Search search, String hint) {
        this.things = things;
        this.search = search;
        field = WidgetIds.set(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH), "find.field");
        field.setMessage(hint);
        SpokenName.give(field, hint);
        list = new FindList(host, field, hint, this::choose);
        before = field;
        field.addListener(SWT.Modify, event -> typed());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.Traverse, QuickAccess::keepEnter);
        field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(this::leftFor));
    }

    /** Finds records by words. */
    public interface Search {
        /**
         * Looks in the background; the consumer is called on the user interface's thread, or never.
         *
         * @param words what was typed
         */
        void find(String words, Consumer<List<Find>> then);
    }

    /** Its control, for its place in the window. */
    public Control control() {
        return field;
    }

    /** Puts the focus in it and shows what there is. */
    public void open() {
        Control focus = Display.getCurrent().getFocusControl();
        before = focus == field ? before : focus;
        field.setFocus();
        field.selectAll();
        typed();
    }

    /** Takes the list away and empties the field. */
    public void close() {
        list.hide();
        records = List.of();
        field.setText("");
        list.hide();
    }

    private void typed() {
        if (!field.isFocusControl()) {
            return;
        }
        int mine = ++asked;
        boolean looking = !field.getText().isBlank();
        records = List.of();
        show(WORDS.text(looking ? "looking" : "nothing"));
        if (looking) {
            field.getDisplay().timerExec(PAUSE, () -> lookUp(mine));
        }
    }

    /** What was asked before the last key is not answered any more. */
    private void lookUp(int mine) {
        if (!field.isDisposed() && mine == asked) {
            search.find(field.getText().strip(), found -> {
                if (!field.isDisposed() && mine == asked) {
                    records = found;
                    show(WORDS.text("nothing"));
                }
            });
        }
    }

    private void show(String whenEmpty) {
        List<Find> all = new ArrayList<>(Finds.matching(things.get(), field.getText()));
        all.addAll(records);
        list.show(all, whenEmpty);
    }

    /** Else Enter would press the window's default button in place of doing what is chosen. */
    private static void keepEnter(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.detail = SWT.TRAVERSE_NONE;
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(event, 1);
            case SWT.ARROW_UP -> move(event, -1);
            case SWT.CR, SWT.KEYPAD_CR -> list.chosen().ifPresent(this::choose);
            case SWT.ESC -> leave();
            default -> event.doit = true;
        }
    }

    private void move(Event event, int by) {
        event.doit = false;
        list.move(by);
    }

    private void choose(Find find) {
        leave();
        find.act().run();
    }

    private void leave() {
        asked++;
        close();
        if (before != null && !before.isDisposed() && before != field) {
            before.setFocus();
        } else {
            field.getShell().setFocus();
        }
    }

    private void leftFor() {
        if (!field.isDisposed() && !field.isFocusControl() && !list.hasFocus()) {
            asked++;
            list.hide();
        }
    }

    /** For pictures: whether the list is on the screen. */
    public boolean isShowing() {
        return list.isShowing();
    }
}
