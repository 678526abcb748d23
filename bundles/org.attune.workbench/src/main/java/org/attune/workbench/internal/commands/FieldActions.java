package org.attune.workbench.internal.commands;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.OwnSteps;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Undo, redo, cut, copy, paste and select all in whatever field has the focus. */
public final class FieldActions {
    private static final String KEY = FieldActions.class.getName();
    private static final int STEPS = 200;

    private final Shell shell;
    private final Display display;

    /**
     * @param shell the window; it listens to what is typed in it, and in the dialogs in front of it, while that is there
     */
    public FieldActions(Shell shell) {
        this.shell = shell;
        this.display = shell.getDisplay();
        Listener verify = this::remember;
        display.addFilter(SWT.Verify, verify);
        shell.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.Verify, verify));
    }

    /** What was before and after, step by step; words of a record, in memory only and gone with the field. */
    private static final class Steps {
        private final Deque<String> back = new ArrayDeque<>();
        private final Deque<String> forth = new ArrayDeque<>();
        private boolean stepping;

        void remember(String before) {
            if (!stepping) {
                forth.clear();
                push(back, before);
            }
        }

        void forget() {
            if (!stepping) {
                back.clear();
                forth.clear();
            }
        }

        private static void push(Deque<String> pile, String text) {
            pile.push(text);
            if (pile.size() > STEPS) {
                pile.removeLast();
            }
        }
    }

    /** Whether somebody can write where the focus is. */
    public boolean isWriting() {
        return focused().filter(field -> own(field, OwnSteps.UNDO).isPresent() || read(field).isPresent()).isPresent();
    }

    /** Takes back the last change of the field. */
    public void undo() {
        focused().ifPresent(field -> own(field, OwnSteps.UNDO)
                .orElse(() -> step(field, steps(field).back, steps(field).forth)).run());
    }

    /** Does again what was taken back. */
    public void redo() {
        focused().ifPresent(field -> own(field, OwnSteps.REDO)
                .orElse(() -> step(field, steps(field).forth, steps(field).back)).run());
    }

    /** Where nobody writes, what is around may have steps of its own, such as a page that is arranged. */
    private static Optional<Runnable> own(Control field, String key) {
        Stream<Control> around = Stream.iterate(field, Objects::nonNull, Control::getParent);
        return around.limit(read(field).isPresent() ? 1 : Long.MAX_VALUE).map(each -> each.getData(key))
                .filter(Runnable.class::isInstance).map(Runnable.class::cast).findFirst();
    }

    /** Cuts what is selected. */
    public void cut() {
        focused().ifPresent(field -> {
            switch (field) {
                case Text text -> text.cut();
                case StyledText text -> text.cut();
                case Combo combo -> combo.cut();
                default -> display.beep();
            }
        });
    }

    /** Copies what is selected. */
    public void copy() {
        focused().ifPresent(field -> {
            switch (field) {
                case Text text -> text.copy();
                case StyledText text -> text.copy();
                case Combo combo -> combo.copy();
                default -> display.beep();
            }
        });
    }

    /** Pastes. */
    public void paste() {
        focused().ifPresent(field -> {
            switch (field) {
                case Text text -> text.paste();
                case StyledText text -> text.paste();
                case Combo combo -> combo.paste();
                default -> display.beep();
            }
        });
    }

    /** Selects all. */
    public void selectAll() {
        focused().ifPresent(field -> {
            switch (field) {
                case Text text -> text.selectAll();
                case StyledText text -> text.selectAll();
                case org.eclipse.swt.widgets.Table table -> table.selectAll();
                default -> display.beep();
            }
        });
    }

    private Optional<Control> focused() {
        return Optional.ofNullable(display.getFocusControl());
    }

    /** What the program itself puts into a field is no step: taking that back would empty what somebody only reads. */
    private void remember(Event event) {
        if (event.widget instanceof Control field && isPlain(field) && Focus.isAt(field, shell)) {
            read(field).filter(before -> !isBetweenNumbers(field, before)).ifPresent(before -> {
                if (isTyped(field, before, event)) {
                    steps(field).remember(before);
                } else {
                    steps(field).forget();
                }
            });
        }
    }

    private static boolean isBetweenNumbers(Control field, String words) {
        return field instanceof Spinner && words.chars().noneMatch(Character::isDigit);
    }

    /** A key, or a part put in by the mouse; a whole text that comes without a key comes from the program. */
    private static boolean isTyped(Control field, String before, Event event) {
        boolean part = event.start > 0 || event.end < before.length();
        return field.isFocusControl() && (part || event.keyCode != 0 || event.character != 0);
    }

    private static boolean isPlain(Control field) {
        return (field.getStyle() & SWT.PASSWORD) == 0;
    }

    private static Steps steps(Control field) {
        if (!(field.getData(KEY) instanceof Steps)) {
            field.setData(KEY, new Steps());
        }
        return (Steps) field.getData(KEY);
    }

    private void step(Control field, Deque<String> from, Deque<String> to) {
        if (!isPlain(field) || from.isEmpty()) {
            return;
        }
        Steps steps = steps(field);
        steps.stepping = true;
        String before = read(field).orElse("");
        to.push(before);
        write(field, before, from.pop());
        steps.stepping = false;
    }

    private static Optional<String> read(Control field) {
        return switch (field) {
            case Text text when text.getEditable() -> Optional.of(text.getText());
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 -> Optional.of(combo.getText());
            case Spinner number -> Optional.of(number.getText());
            default -> Optional.empty();
        };
    }

    private static void write(Control field, String before, String words) {
        switch (field) {
            case Text text -> {
                text.setText(words);
                text.setSelection(behindTheChange(before, words));
            }
            case Combo combo -> combo.setText(words);
            case Spinner number -> number.setSelection(Integer.parseInt(words.replaceAll("[^0-9-]", "")));
            default -> throw new IllegalArgumentException("not a field");
        }
    }

    private static int behindTheChange(String before, String now) {
        int same = 0;
        while (same < Math.min(before.length(), now.length())
                && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return now.length() - same;
    }
}
