package org.attune.workbench.internal.perspectives;

import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.display.SpokenName;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.parts.Icons;
import org.attune.workbench.internal.parts.ViewPart;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * One edge of the window's stacks: what was minimised there. A click on a view shows its stack over the others, until
 * the person goes elsewhere; the button before them brings the stack back to stay.
 */
public final class Trim {
    private static final Words WORDS = Words.of(Trim.class);

    private final Composite edge;
    private final Side side;
    private final Icons icons;
    private List<Minimized> shown = List.of();

    /**
     * Takes no room until something is minimised.
     *
     * @param side left, right or below
     */
    public Trim(Composite parent, Side side, Icons icons) {
        this.edge = Grids.row(parent, 1);
        this.side = side;
        this.icons = icons;
        edge.setLayoutData(data(true));
        edge.setVisible(false);
    }

    /**
     * A minimised stack.
     *
     * @param stack its id
     * @param side where it stood, seen from the middle
     * @param views left to right
     */
    record Minimized(String stack, Side side, List<ViewPart> views) {}

    /** What a person wishes here. */
    interface Wishes {
        /** A minimised stack shall come back, with this view in front. */
        void restore(String stack, ViewPart view);

        /** A minimised stack shall be seen for a while, with this view in front; or no more, if that is what is seen. */
        void flyOut(String stack, ViewPart view);
    }

    /** Shows those of these stacks that stood at this edge. */
    void show(List<Minimized> all, Wishes wishes) {
        List<Minimized> stacks = all.stream().filter(each -> edgeOf(each.side()) == side).toList();
        if (!shown.equals(stacks)) {
            shown = stacks;
            fill(wishes);
            edge.setLayoutData(data(stacks.isEmpty()));
            edge.setVisible(!stacks.isEmpty());
            edge.getParent().layout(true, true);
        }
    }

    /** What stood above goes below, as there is the menu above. */
    private static Side edgeOf(Side stood) {
        return stood == Side.ABOVE ? Side.BELOW : stood;
    }

    private void fill(Wishes wishes) {
        for (Control old : edge.getChildren()) {
            old.dispose();
        }
        shown.forEach(stack -> bar(stack, wishes));
    }

    private void bar(Minimized stack, Wishes wishes) {
        ToolBar bar = WidgetIds.set(new ToolBar(edge, SWT.FLAT | SWT.RIGHT
                | (side.isBeside() ? SWT.VERTICAL : SWT.HORIZONTAL)), "minimized");
        SpokenName.give(bar, WORDS.text("trim"));
        ViewPart first = stack.views().getFirst();
        item(bar, "restore." + first.info().id(), WORDS.text("restore", first.info().label()),
                () -> wishes.restore(stack.stack(), first)).setImage(icons.own("restore"));
        stack.views().forEach(view -> icon(named(item(bar, "fly-out." + view.info().id(),
                WORDS.text("fly-out", view.info().label()), () -> wishes.flyOut(stack.stack(), view)), view), view));
    }

    private static ToolItem item(ToolBar bar, String id, String tip, Runnable act) {
        ToolItem item = WidgetIds.set(new ToolItem(bar, SWT.PUSH), id);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> act.run());
        return item;
    }

    /** At the sides there is room for the icon only, if there is one. */
    private ToolItem named(ToolItem item, ViewPart view) {
        if (!side.isBeside() || view.info().icon().isEmpty()) {
            item.setText(view.info().label());
        }
        return item;
    }

    private void icon(ToolItem item, ViewPart view) {
        icons.image(view.info().offer().resource(view.info().icon())).ifPresent(item::setImage);
    }

    private GridData data(boolean empty) {
        GridData data = side.isBeside() ? new GridData(SWT.FILL, SWT.FILL, false, true) : Grids.wide();
        data.exclude = empty;
        return data;
    }
}
