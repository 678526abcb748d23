package org.attune.workbench.parts;

import java.util.List;
import java.util.stream.Stream;

import org.attune.workbench.TodaySection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A section of <em>Today</em> with a line for each thing that somebody might want next; it hides itself while there is
 * none. On the user interface's thread, but for {@link #read}.
 *
 * @param <T> what a line stands for
 */
public abstract class TodayLines<T> implements TodaySection {
    private final Shape shape;
    private TodaySite site;
    private Composite area;

    /**
     * How much of it is shown.
     *
     * @param columns of the grid that the lines share
     * @param most how many lines there are at the most
     * @param reading what the reading is called in the status line
     */
    public record Shape(int columns, int most, String reading) {}

    /** A section of a shape. */
    protected TodayLines(Shape shape) {
        this.shape = shape;
    }

    @Override
    public final void create(Composite parent, TodaySite ofSection) {
        site = ofSection;
        area = Grids.row(parent, shape.columns());
        site.show(false);
    }

    @Override
    public final void refresh() {
        site.background().call(shape.reading(), this::read, this::show);
    }

    /** What there is, first things first. In the background. */
    protected abstract List<T> read() throws Exception;

    /** Makes the controls of one line, a column each. */
    protected abstract void add(Composite lines, T one);

    /** Says below the lines that there is more; nothing unless a section does. */
    protected void addMore(Composite lines, int more) {
    }

    /** The page. */
    protected final TodaySite site() {
        return site;
    }

    private void show(List<T> all) {
        Stream.of(area.getChildren()).forEach(Control::dispose);
        all.stream().limit(shape.most()).forEach(one -> add(area, one));
        if (all.size() > shape.most()) {
            addMore(area, all.size() - shape.most());
        }
        site.show(!all.isEmpty());
    }
}
