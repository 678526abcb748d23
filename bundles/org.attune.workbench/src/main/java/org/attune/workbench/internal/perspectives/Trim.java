package org.attune.workbench.internal.perspectives;

import java.util.List;
import java.util.function.BiConsumer;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.parts.Icons;
import org.attune.workbench.internal.parts.Named;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.internal.parts.ViewPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The edge below the window's stacks: what is minimised, each view with icon and name. A click brings it back. */
public final class Trim {
    private static final Words WORDS = Words.of(Trim.class);

    private final Composite edge;
    private final Icons icons;
    private List<Minimized> shown = List.of();

    /** Takes no room until something is minimised. */
    public Trim(Composite parent, Icons icons) {
        this.edge = Spacing.box(parent, Spacing.tight(1));
        this.icons = icons;
        edge.setLayoutData(data(true));
        edge.setVisible(false);
    }

    /**
     * A minimised stack.
     *
     * @param stack its id
     * @param views left to right
     */
    record Minimized(String stack, List<ViewPart> views) {}

    /** Shows these stacks. */
    void show(List<Minimized> stacks, BiConsumer<String, ViewPart> restored) {
        if (!shown.equals(stacks)) {
            shown = stacks;
            fill(restored);
            edge.setLayoutData(data(stacks.isEmpty()));
            edge.setVisible(!stacks.isEmpty());
            edge.getParent().layout(true, true);
        }
    }

    private void fill(BiConsumer<String, ViewPart> restored) {
        for (Control old : edge.getChildren()) {
            old.dispose();
        }
        if (!shown.isEmpty()) {
            ToolBar bar = WidgetIds.set(new ToolBar(edge, SWT.FLAT | SWT.RIGHT), "minimized");
            bar.getAccessible().addAccessibleListener(Named.as(WORDS.text("trim")));
            shown.forEach(stack -> add(bar, stack, restored));
        }
    }

    private void add(ToolBar bar, Minimized stack, BiConsumer<String, ViewPart> restored) {
        if (bar.getItemCount() > 0) {
            new ToolItem(bar, SWT.SEPARATOR);
        }
        for (ViewPart view : stack.views()) {
            ToolItem item = WidgetIds.set(new ToolItem(bar, SWT.PUSH), "restore." + view.info().id());
            item.setText(view.info().label());
            item.setToolTipText(WORDS.text("restore", view.info().label()));
            icons.image(view.info().offer().resource(view.info().icon())).ifPresent(item::setImage);
            item.addListener(SWT.Selection, event -> restored.accept(stack.stack(), view));
        }
    }

    private static GridData data(boolean empty) {
        GridData data = Spacing.across();
        data.exclude = empty;
        return data;
    }
}
