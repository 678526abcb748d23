package org.attune.forms.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.attune.forms.ItemType;
import org.attune.forms.filling.Filling;
import org.attune.forms.filling.Place;
import org.attune.forms.filling.Problem;
import org.attune.forms.ui.internal.column.Column;
import org.attune.forms.ui.internal.pane.Head;
import org.attune.forms.ui.internal.pane.Script;
import org.attune.forms.ui.internal.pane.Showing;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * A form in one column, to be filled in or looked at. Sections fold (Enter, or the arrow keys on their heading); Tab goes
 * from question to question; what is not in order is said at the question and, after {@link #tellProblems}, in a list at
 * the top that leads there. Only what is near has widgets, so a thousand questions open as fast as ten.
 * <p>
 * What is answered is in the {@link Filling}, at once. Give the pane as much room as there is: it scrolls by itself.
 */
public final class FormPane extends Composite {
    /** How long a pause in typing is, in milliseconds. */
    private static final int PAUSE = 300;

    private final Filling filling;
    private final Showing showing;
    private final Head head;
    private final Column column;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Runnable listing = this::relist;
    private final Runnable branching = this::branch;
    private final Listener leaving = event -> branch();
    private final Runnable calculatingEnds;
    private boolean branches;
    private boolean answered;

    /** Shows a form. The filling belongs to the display's thread from now on. */
    public FormPane(Composite parent, Filling filling, FormSetting setting) {
        super(parent, SWT.NONE);
        this.filling = filling;
        this.showing = new Showing(filling, setting);
        setLayout(Grids.columns(1));
        head = new Head(this, showing, this::goTo);
        column = WidgetIds.set(new Column(this), setting.id() + ".column");
        column.setLayoutData(Grids.whole());
        column.show(Script.of(showing));
        showing.onReshape(this::reshape);
        filling.watch(this::changed);
        getDisplay().addFilter(SWT.Traverse, leaving);
        addDisposeListener(event -> end());
        calculatingEnds = showing.calculating().begin(getDisplay(), this::tellWhereFrom);
    }

    private void tellWhereFrom() {
        column.linesMade().stream().filter(this::isCalculated).forEach(column::refresh);
    }

    private boolean isCalculated(Object key) {
        return key instanceof Place place && showing.calculating().remarks(place.item());
    }

    private void end() {
        getDisplay().removeFilter(SWT.Traverse, leaving);
        getDisplay().timerExec(-1, listing);
        getDisplay().timerExec(-1, branching);
        calculatingEnds.run();
    }

    /** Calls somebody after each change of an answer, and what follows from it; not of what is calculated before. */
    public void onChange(Runnable then) {
        listeners.add(then);
    }

    /** What is filled in. */
    public Filling filling() {
        return filling;
    }

    /**
     * Calls somebody on this thread once all that follows from the answers so far has been put in: at once for a form that
     * calculates nothing, else after some time in the background. Ask before the answers are handed in.
     */
    public void whenCalculated(Runnable then) {
        showing.calculating().whenDone(then);
    }

    /**
     * A person wants to be done: says what is missing or not in order, at the questions and in a list at the top, and goes
     * to the first.
     *
     * @return whether there is anything
     */
    public boolean tellProblems() {
        branch();
        showing.wantsToBeDone();
        relist();
        List<Problem> problems = filling.problems();
        column.linesMade().forEach(column::refresh);
        problems.stream().findFirst().ifPresent(problem -> goTo(problem.place()));
        return !problems.isEmpty();
    }

    /** Brings a question into sight and puts the keyboard there. */
    public void goTo(Place place) {
        branch();
        showing.unfoldAround(place);
        column.focus(place);
    }

    /** Whether answers are looked at, not given. */
    public boolean isReadOnly() {
        return showing.isReadOnly();
    }

    /** How many questions and headings have widgets now; for measuring. */
    public int made() {
        return column.made();
    }

    @Override
    public boolean setFocus() {
        checkWidget();
        return !column.isDisposed() && column.setFocus();
    }

    private void changed(Set<Place> places, boolean shape) {
        if (isDisposed()) {
            return;
        }
        branches |= shape;
        if (branches && isTyping()) {
            getDisplay().timerExec(PAUSE, branching);
        } else {
            branch();
        }
        places.forEach(column::refresh);
        head.count();
        if (head.lists()) {
            getDisplay().timerExec(PAUSE, listing);
        }
        showing.calculating().answered(getDisplay());
        answered |= !showing.calculating().isPutting();
        if (answered) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    /** While somebody types, what comes or goes by it waits for a pause, or for the next Tab: nothing jumps meanwhile. */
    private boolean isTyping() {
        Control focus = getDisplay().getFocusControl();
        return focus instanceof Text || focus instanceof StyledText;
    }

    private void branch() {
        if (branches) {
            reshape();
        }
    }

    private void reshape() {
        branches = false;
        column.show(Script.of(showing));
        column.linesMade().stream().filter(FormPane::isHeading).forEach(column::refresh);
    }

    /** What a heading says hangs on what is around it: how many repetitions there are, and whether it is folded. */
    private static boolean isHeading(Object key) {
        return key instanceof Place place && place.item().type() == ItemType.GROUP;
    }

    private void relist() {
        head.list(filling.problems());
    }
}
