package org.attune.privacy.ui.internal;

import java.util.Collection;
import java.util.Optional;

import org.attune.privacy.Finding;
import org.attune.privacy.ui.Lines;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ScrollBar;

/** The text field itself: Tab leaves it, it grows, it can undo, it marks places, it tells a screen reader the hint. */
public final class Field {
    private static final int SIDE = 8;
    private static final int ABOVE = 6;
    private static final int MOST_LINES = 12;
    private static final int LEAST_LINES_TO_SCROLL = 4;
    private final StyledText text;
    private final int leastLines;
    private final UndoHistory history = new UndoHistory();
    private String name = "";
    private String description = "";
    private boolean isReplaying;

    public Field(Composite parent, Lines lines, String id) {
        leastLines = lines == Lines.MANY ? 2 : 1;
        text = new StyledText(parent, SWT.BORDER | style(lines));
        text.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
        text.setData(Ids.KEY, id);
        text.setData(Ids.UNDO, (Runnable) this::undo);
        text.setData(Ids.REDO, (Runnable) this::redo);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setMargins(SIDE, ABOVE, SIDE, ABOVE);
        text.addTraverseListener(Field::tabLeaves);
        text.addExtendedModifyListener(this::remember);
        text.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
        text.getAccessible().addAccessibleListener(new Spoken());
        if (lines != Lines.ONE) {
            growing();
        }
    }

    /** The widget. */
    public StyledText widget() {
        return text;
    }

    /** Another text begins: nothing of the old one can be brought back. */
    public void begin(String words) {
        replaying(() -> text.setText(words));
        history.clear();
    }

    /** Puts other words in the place of all, as one step that can be undone. */
    public void replaceAll(String words) {
        text.replaceTextRange(0, text.getCharCount(), words);
    }

    /** Puts other words in the place of some, as one step that can be undone. */
    public void replace(int start, int end, String words) {
        text.replaceTextRange(start, end - start, words);
        text.setSelection(start + words.length());
        text.setFocus();
    }

    /** Takes the last step back. */
    public void undo() {
        history.undo().ifPresent(this::replay);
    }

    /** Does again what was taken back. */
    public void redo() {
        history.redo().ifPresent(this::replay);
    }

    /** Underlines places; the colour stays that of the text. */
    public void mark(Collection<Finding> places) {
        StyleRange[] ranges = places.stream().map(Field::underline).toArray(StyleRange[]::new);
        text.setStyleRanges(ranges);
    }

    /** Selects the place, or where the same words stand now, and takes the keyboard. */
    public void select(Hint.Found found) {
        Finding place = found.finding();
        String now = text.getText();
        boolean isThere = now.startsWith(found.words(), place.start());
        int start = isThere ? place.start() : now.indexOf(found.words());
        if (start >= 0) {
            text.setSelection(start, start + found.words().length());
        }
        text.setFocus();
    }

    /** What a screen reader calls the field; empty for the label before it. */
    public void setName(String spoken) {
        name = spoken;
    }

    /** What a screen reader adds to the name; told at once. */
    public void describe(String hint, Control label) {
        if (!hint.equals(description)) {
            description = hint;
            text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
            label.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private static StyleRange underline(Finding place) {
        StyleRange range = new StyleRange();
        range.start = place.start();
        range.length = place.length();
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        return range;
    }

    private static void tabLeaves(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean isZ = Character.toLowerCase(event.keyCode) == 'z';
        if (isZ && event.stateMask == SWT.MOD1) {
            undo();
        } else if (isZ && event.stateMask == (SWT.MOD1 | SWT.MOD2)) {
            redo();
        }
    }

    private void remember(ExtendedModifyEvent event) {
        if (!isReplaying) {
            String inserted = event.length == 0 ? "" : text.getTextRange(event.start, event.length);
            history.add(new UndoHistory.Edit(event.start, event.replacedText, inserted));
        }
    }

    private void replay(UndoHistory.Edit edit) {
        replaying(() -> text.replaceTextRange(edit.start(), edit.removed().length(), edit.inserted()));
        text.setSelection(edit.start() + edit.inserted().length());
        text.showSelection();
    }

    private void replaying(Runnable change) {
        isReplaying = true;
        try {
            change.run();
        } finally {
            isReplaying = false;
        }
    }

    /** A field with a bar, shown or not, is never as low as one line. */
    private static int style(Lines lines) {
        return switch (lines) {
            case ONE -> SWT.SINGLE;
            case FEW -> SWT.MULTI | SWT.WRAP;
            case MANY -> SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        };
    }

    private void growing() {
        bar().ifPresent(bar -> bar.setVisible(false));
        text.addModifyListener(e -> grow());
        text.addListener(SWT.Resize, e -> grow());
        height().heightHint = heightOf(leastLines);
    }

    private void grow() {
        int width = text.getClientArea().width;
        int needed = width <= 0 ? 0 : text.computeSize(width, SWT.DEFAULT).y - around();
        int next = Math.clamp(needed, heightOf(leastLines), heightOf(MOST_LINES));
        if (next != height().heightHint) {
            height().heightHint = next;
            text.requestLayout();
        }
        scroll(needed);
    }

    /** A bar in a field of few lines has no room for its thumb. */
    private void scroll(int needed) {
        int height = text.getSize().y - around();
        boolean isNeeded = needed > height && height >= heightOf(LEAST_LINES_TO_SCROLL);
        bar().filter(bar -> bar.getVisible() != isNeeded).ifPresent(bar -> bar.setVisible(isNeeded));
    }

    private Optional<ScrollBar> bar() {
        return Optional.ofNullable(text.getVerticalBar());
    }

    private int heightOf(int count) {
        return text.getLineHeight() * count;
    }

    /** What the field itself adds to a height that it is asked for. */
    private int around() {
        return text.computeTrim(0, 0, 0, 0).height + 2 * ABOVE;
    }

    private GridData height() {
        return (GridData) text.getLayoutData();
    }

    private final class Spoken extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = Optional.of(name).filter(given -> !given.isEmpty()).orElse(event.result);
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = Optional.of(description).filter(given -> !given.isEmpty()).orElse(event.result);
        }
    }
}
