package org.attune.workbench.internal.perspectives;

import java.util.List;
import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.PerspectiveInfo;
import org.attune.workbench.internal.parts.Icons;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The left edge: a perspective each, icon above word. */
public final class PerspectiveBar {
    private static final Words WORDS = Words.of(PerspectiveBar.class);

    private final Composite edge;
    private final Icons icons;
    private final Consumer<String> chosen;
    private List<PerspectiveInfo> shown = List.of();

    /**
     * @param chosen hears the id of a perspective that a person chooses
     */
    public PerspectiveBar(Composite parent, Icons icons, Consumer<String> chosen) {
        this.edge = Spacing.box(parent, Spacing.tight(1));
        this.icons = icons;
        this.chosen = chosen;
    }

    /** The control, for its place in the window. */
    public Control control() {
        return edge;
    }

    /** Shows these, one of them in front. */
    public void show(List<PerspectiveInfo> perspectives, String front) {
        if (!shown.equals(perspectives)) {
            shown = perspectives;
            fill();
        }
        mark(front);
    }

    private void fill() {
        for (Control old : edge.getChildren()) {
            old.dispose();
        }
        ToolBar bar = WidgetIds.set(new ToolBar(edge, SWT.VERTICAL | SWT.FLAT), "perspectives");
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, true));
        SpokenName.give(bar, WORDS.text("bar"));
        List<String> words = Centred.words(bar, shown.stream().map(PerspectiveInfo::label).toList());
        for (int place = 0; place < words.size(); place++) {
            add(bar, shown.get(place), words.get(place));
        }
        edge.getParent().layout(true, true);
    }

    private void add(ToolBar bar, PerspectiveInfo info, String word) {
        ToolItem item = WidgetIds.set(new ToolItem(bar, SWT.RADIO), "perspective." + info.id());
        item.setText(word);
        item.setData(info);
        item.setToolTipText(info.label());
        icons.image(info.offer().resource(info.icon())).ifPresent(item::setImage);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                chosen.accept(info.id());
            }
        });
    }

    private void mark(String front) {
        for (Control child : edge.getChildren()) {
            for (ToolItem item : ((ToolBar) child).getItems()) {
                item.setSelection(item.getData() instanceof PerspectiveInfo info && info.id().equals(front));
            }
        }
    }
}
