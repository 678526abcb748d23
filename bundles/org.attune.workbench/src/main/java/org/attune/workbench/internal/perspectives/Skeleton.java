package org.attune.workbench.internal.perspectives;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.attune.workbench.Place;
import org.attune.workbench.internal.parts.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The sashes of the window: left, middle and below, right and below. Empty places take no room. */
public final class Skeleton {
    private static final List<Integer> USUAL_COLUMNS = List.of(22, 56, 22);
    private static final List<Integer> USUAL_MIDDLE = List.of(70, 30);
    private static final List<Integer> USUAL_RIGHT = List.of(50, 50);
    private static final int SASH = 4;

    private final SashForm columns;
    private final SashForm middle;
    private final SashForm right;
    private final CTabFolder centre;
    private final Map<Place, Composite> holders = new EnumMap<>(Place.class);

    /**
     * @param parent an empty composite with a fill layout
     */
    public Skeleton(Composite parent) {
        columns = sash(parent, SWT.HORIZONTAL);
        hold(Place.LEFT, columns);
        middle = sash(columns, SWT.VERTICAL);
        centre = new CTabFolder(middle, SWT.BORDER);
        hold(Place.BELOW, middle);
        right = sash(columns, SWT.VERTICAL);
        hold(Place.RIGHT, right);
        hold(Place.RIGHT_BELOW, right);
    }

    /**
     * How the sashes stand.
     *
     * @param columns shares of left, middle, right; empty for the usual
     * @param middle shares of middle and below; empty for the usual
     * @param right shares of right above and below; empty for the usual
     */
    public record Weights(List<Integer> columns, List<Integer> middle, List<Integer> right) {}

    /** The tabs of the middle. */
    public CTabFolder centre() {
        return centre;
    }

    /** Where the tabs of a place live; every place except the centre has one. */
    Composite holder(Place place) {
        return holders.get(place);
    }

    /** Shows a folder in its place. */
    void top(Place place, CTabFolder folder) {
        Composite holder = holder(place);
        ((StackLayout) holder.getLayout()).topControl = folder;
        holder.setVisible(true);
        holder.layout();
    }

    /** Leaves a place empty. */
    void empty(Place place) {
        holder(place).setVisible(false);
    }

    /** Gives the room of empty places to the others. */
    void settle() {
        right.setVisible(isFilled(Place.RIGHT) || isFilled(Place.RIGHT_BELOW));
        right.layout();
        middle.layout();
        columns.layout();
    }

    /** How the sashes stand now. */
    public Weights weights() {
        return new Weights(list(columns), list(middle), list(right));
    }

    void weights(Weights weights) {
        set(columns, weights.columns(), USUAL_COLUMNS);
        set(middle, weights.middle(), USUAL_MIDDLE);
        set(right, weights.right(), USUAL_RIGHT);
    }

    /** Gives all room to the place where the focus is, or takes it back. */
    public void toggleMaximized() {
        boolean restore = columns.getMaximizedControl() != null;
        for (SashForm each : List.of(columns, middle, right)) {
            each.setMaximizedControl(restore ? null : focusedChild(each));
        }
    }

    private static Control focusedChild(SashForm sash) {
        return Arrays.stream(sash.getChildren())
                .filter(child -> child instanceof Composite composite && Focus.isInside(composite)).findFirst()
                .orElse(null);
    }

    private boolean isFilled(Place place) {
        return holder(place).getVisible();
    }

    private void hold(Place place, SashForm sash) {
        Composite holder = new Composite(sash, SWT.NONE);
        holder.setLayout(new StackLayout());
        holder.setVisible(false);
        holders.put(place, holder);
    }

    private static SashForm sash(Composite parent, int direction) {
        SashForm sash = new SashForm(parent, direction | SWT.SMOOTH);
        sash.setSashWidth(SASH);
        return sash;
    }

    private static List<Integer> list(SashForm sash) {
        return Arrays.stream(sash.getWeights()).boxed().toList();
    }

    private static void set(SashForm sash, List<Integer> wanted, List<Integer> usual) {
        boolean usable = wanted.size() == usual.size() && wanted.stream().allMatch(share -> share >= 0)
                && wanted.stream().mapToInt(Integer::intValue).sum() > 0;
        sash.setWeights((usable ? wanted : usual).stream().mapToInt(Integer::intValue).toArray());
    }
}
