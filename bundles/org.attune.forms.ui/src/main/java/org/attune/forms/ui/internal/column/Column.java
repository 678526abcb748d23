package org.attune.forms.ui.internal.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Listener;

/**
 * A column of lines that scrolls. Widgets are there for the lines in sight and a page around them, for the line that has
 * the keyboard and its neighbours, and for the first and the last line that take it: so Tab goes through all lines as if
 * each had its widgets, and comes in from outside at either end.
 * <p>
 * Widgets stand where they are seen, not where they would stand on a page of full height: windows of X11 end at 32,767
 * pixels, a form of a thousand questions does not.
 */
public final class Column extends Composite {
    private static final int STEP = 8;
    private static final int LEAST_WIDTH = 20 * STEP;
    /** How often what is in sight may turn out to be lower than guessed before the next layout takes over. */
    private static final int TRIES = 8;
    private static final int FAR = 16_000;

    private final Heights heights = new Heights();
    private final Map<Object, Piece> pieces = new HashMap<>();
    private final Map<Object, Integer> places = new HashMap<>();
    private final Listener focusMoved = this::focusMoved;
    private List<? extends Line> lines = List.of();
    private int top;
    private int width;
    private Optional<Object> focused = Optional.empty();
    private boolean arranging;

    /** A column without lines. */
    public Column(Composite parent) {
        super(parent, SWT.V_SCROLL);
        setLayout(new Arranging());
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        addListener(SWT.Resize, event -> resized());
        getDisplay().addFilter(SWT.FocusIn, focusMoved);
        addDisposeListener(event -> end());
    }

    /** While a window goes, the platform may still offer the keyboard to what is left of it. */
    private void end() {
        getDisplay().removeFilter(SWT.FocusIn, focusMoved);
        lines = List.of();
        places.clear();
        focused = Optional.empty();
    }

    /** Shows these lines instead. What was in sight, and the keyboard, stay with their lines as far as these are left. */
    public void show(List<? extends Line> now) {
        Optional<Object> anchor = lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(firstInSight()).key());
        int inside = anchor.map(key -> top - heights.top(places.get(key))).orElse(0);
        Optional<Object> bereft = focused.filter(this::hasKeyboard);
        List<? extends Line> before = lines;
        Map<Object, Integer> stood = Map.copyOf(places);
        lines = List.copyOf(now);
        places.clear();
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).key(), i);
        }
        heights.rearrange(lines.stream().mapToInt(line -> stood.getOrDefault(line.key(), -1)).toArray(),
                lines.stream().mapToInt(Column::guess).toArray());
        Optional<Object> next = bereft.filter(key -> !places.containsKey(key)).flatMap(key -> left(before, key));
        dropGone();
        top = anchor.map(places::get).map(place -> heights.top(place) + inside).orElse(top);
        arrange();
        next.ifPresent(this::focus);
    }

    /**
     * Brings a line into sight and gives it the keyboard. Does nothing for a line that is not there; a column that has no
     * room yet only keeps it in mind.
     */
    public void focus(Object key) {
        Optional.ofNullable(places.get(key)).ifPresent(place -> {
            focused = Optional.of(key);
            arrange();
            reveal(place);
            Optional.ofNullable(pieces.get(key)).ifPresent(Piece::focus);
        });
    }

    /** Shows a line as it is now, if it has widgets. */
    public void refresh(Object key) {
        Optional.ofNullable(pieces.get(key)).ifPresent(Piece::refresh);
    }

    /** The line that has the keyboard, or had it last. */
    public Optional<Object> focused() {
        return focused;
    }

    /** How many lines have widgets now. */
    public int made() {
        return pieces.size();
    }

    @Override
    public boolean setFocus() {
        checkWidget();
        if (arranging) {
            return false;
        }
        Optional<Object> here = focused.filter(places::containsKey)
                .or(() -> lines.stream().filter(Line::takesFocus).findFirst().map(Line::key));
        here.ifPresent(this::focus);
        return here.isPresent();
    }

    /** Scrolls by so many pages, down or, below zero, up. */
    public void page(int pages) {
        scrollTo(top + pages * Math.max(STEP, getClientArea().height - 4 * STEP));
    }

    private void scrollTo(int y) {
        if (y != top) {
            top = y;
            arrange();
        }
    }

    private void resized() {
        int now = room();
        if (now != width) {
            width = now;
            heights.forget();
        }
    }

    private int room() {
        return Math.max(LEAST_WIDTH, getClientArea().width - 4 * STEP);
    }

    /** Makes what is missing, lets go what is far, and puts everything where it is seen. */
    private void arrange() {
        if (arranging || lines.isEmpty() || getClientArea().height <= 0) {
            return;
        }
        arranging = true;
        try {
            resized();
            Set<Integer> wanted = settle();
            letGo(wanted);
            place();
            order();
            tellBar();
        } finally {
            arranging = false;
        }
    }

    /** Measuring moves lines into sight or out of it, so it is done until nothing moves. */
    private Set<Integer> settle() {
        Set<Integer> wanted = wanted();
        for (int i = 0; i < TRIES; i++) {
            wanted.forEach(this::measured);
            top = Math.clamp(top, 0, Math.max(0, heights.total() - getClientArea().height));
            Set<Integer> next = wanted();
            if (wanted.containsAll(next)) {
                return next;
            }
            wanted = next;
        }
        wanted.forEach(this::made);
        return wanted;
    }

    private Set<Integer> wanted() {
        Set<Integer> wanted = new TreeSet<>();
        int page = getClientArea().height;
        int last = heights.at(top + page + page / 2);
        for (int i = heights.at(Math.max(0, top - page / 2)); i <= last; i++) {
            wanted.add(i);
        }
        neighbour(-1, 1).ifPresent(wanted::add);
        neighbour(lines.size(), -1).ifPresent(wanted::add);
        focused.map(places::get).ifPresent(place -> around(place, wanted));
        return wanted;
    }

    private void around(int place, Set<Integer> wanted) {
        wanted.add(place);
        neighbour(place, 1).ifPresent(wanted::add);
        neighbour(place, -1).ifPresent(wanted::add);
    }

    /** The next line in a direction that takes the keyboard. */
    private Optional<Integer> neighbour(int place, int direction) {
        for (int i = place + direction; i >= 0 && i < lines.size(); i += direction) {
            if (lines.get(i).takesFocus()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Piece made(int place) {
        Line line = lines.get(place);
        return pieces.computeIfAbsent(line.key(), key -> line.make(this));
    }

    /** What lies above the sight and turns out higher or lower does not move what is seen. */
    private void measured(int place) {
        Piece piece = made(place);
        if (!heights.isMeasured(place)) {
            int above = heights.top(place) + heights.height(place) <= top ? heights.height(place) : -1;
            heights.measure(place, piece.control().computeSize(width, SWT.DEFAULT, true).y + 2 * STEP);
            top += above < 0 ? 0 : heights.height(place) - above;
        }
    }

    private void letGo(Set<Integer> wanted) {
        int page = getClientArea().height;
        List<Object> gone = pieces.keySet().stream().filter(key -> !wanted.contains(places.get(key)))
                .filter(key -> isFar(places.get(key), page)).toList();
        gone.forEach(this::dispose);
    }

    private boolean isFar(int place, int page) {
        int begin = heights.top(place);
        return begin > top + 3 * page || begin + heights.height(place) < top - 2 * page;
    }

    /** What is left of some lines next to one that is gone, and takes the keyboard: below it, else above. */
    private Optional<Object> left(List<? extends Line> before, Object gone) {
        int place = before.stream().map(Line::key).toList().indexOf(gone);
        Stream<? extends Line> below = before.subList(place, before.size()).stream();
        Stream<? extends Line> above = before.subList(0, place).reversed().stream();
        return Stream.concat(below, above).filter(Line::takesFocus).map(line -> line.key())
                .filter(places::containsKey).findFirst();
    }

    private boolean hasKeyboard(Object key) {
        Control control = getDisplay().getFocusControl();
        return control != null && lineOf(control).equals(Optional.of(key));
    }

    private void dropGone() {
        arranging = true;
        pieces.keySet().stream().filter(key -> !places.containsKey(key)).toList().forEach(this::dispose);
        arranging = false;
        focused = focused.filter(places::containsKey);
    }

    private void dispose(Object key) {
        Control control = pieces.remove(key).control();
        Optional.ofNullable(places.get(key)).ifPresent(heights::forget);
        control.dispose();
    }

    private void place() {
        pieces.forEach((key, piece) -> {
            int place = places.get(key);
            int y = Math.clamp(heights.top(place) - top + STEP, -FAR, FAR);
            Rectangle bounds = new Rectangle(2 * STEP, y, width, Math.max(STEP, heights.height(place) - 2 * STEP));
            if (!bounds.equals(piece.control().getBounds())) {
                piece.control().setBounds(bounds);
            }
        });
    }

    /** Tab, and a screen reader, go down the column. */
    private void order() {
        Control[] inOrder = pieces.keySet().stream().sorted((a, b) -> places.get(a) - places.get(b))
                .map(key -> pieces.get(key).control()).toArray(Control[]::new);
        Control[] now = getChildren();
        for (int i = 1; i < inOrder.length; i++) {
            if (now.length != inOrder.length || now[i] != inOrder[i] || now[i - 1] != inOrder[i - 1]) {
                inOrder[i].moveBelow(inOrder[i - 1]);
            }
        }
        setTabList(inOrder);
    }

    private void tellBar() {
        int page = Math.max(1, getClientArea().height);
        int total = Math.max(page, heights.total());
        getVerticalBar().setValues(top, 0, total, page, 4 * STEP, Math.max(1, page - 4 * STEP));
        getVerticalBar().setVisible(heights.total() > page);
    }

    private void focusMoved(Event event) {
        if (event.widget instanceof Control control) {
            lineOf(control).ifPresent(key -> {
                focused = Optional.of(key);
                arrange();
                reveal(control);
            });
        }
    }

    private Optional<Object> lineOf(Control control) {
        Set<Control> around = new HashSet<>();
        for (Control at = control; at != null && at != this; at = at.getParent()) {
            around.add(at);
        }
        return pieces.entrySet().stream().filter(entry -> around.contains(entry.getValue().control()))
                .map(Map.Entry::getKey).findFirst();
    }

    private void reveal(int place) {
        reveal(heights.top(place), heights.height(place));
    }

    /** The field that has the keyboard is in sight, of a line that is higher than the sight too. */
    private void reveal(Control control) {
        Point at = getDisplay().map(control, this, 0, 0);
        int place = places.get(focused.orElseThrow());
        int page = getClientArea().height;
        if (heights.height(place) <= page) {
            reveal(place);
        } else {
            reveal(at.y + top - STEP, control.getSize().y + 2 * STEP);
        }
    }

    private void reveal(int begin, int height) {
        int page = getClientArea().height;
        if (begin < top) {
            scrollTo(begin);
        } else if (begin + height > top + page) {
            scrollTo(Math.min(begin, begin + height - page));
        }
    }

    private int firstInSight() {
        return heights.at(top);
    }

    private static int guess(Line line) {
        return line.guessedRows() * 3 * STEP + 2 * STEP;
    }

    /** The lines that have widgets, from top to bottom. */
    public List<Object> linesMade() {
        List<Object> keys = new ArrayList<>(pieces.keySet());
        keys.sort((a, b) -> places.get(a) - places.get(b));
        return keys;
    }

    /** Passes on what the platform asks of a layout. */
    private final class Arranging extends Layout {
        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
            return new Point(widthHint == SWT.DEFAULT ? 60 * STEP : widthHint,
                    heightHint == SWT.DEFAULT ? 40 * STEP : heightHint);
        }

        @Override
        protected boolean flushCache(Control control) {
            pieces.entrySet().stream().filter(entry -> entry.getValue().control() == control).findFirst()
                    .ifPresent(entry -> heights.forget(places.get(entry.getKey())));
            return true;
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            arrange();
        }
    }
}
