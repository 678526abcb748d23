package org.attune.workbench.internal.today;

import static org.attune.workbench.Place.CENTER;

import java.util.ArrayList;
import java.util.List;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.Catalogue;
import org.attune.workbench.internal.contributions.SectionInfo;
import org.attune.workbench.internal.parts.Hop;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Letters;
import org.attune.workbench.parts.Scrolling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The page of Today: one column of sections from whoever has something to say. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "today.page", label = "%today", icon = "icons/today-small.svg", //
        perspectives = "today", place = CENTER)
public final class TodayView implements View {
    private static final Words WORDS = Words.of(TodayView.class);
    private static final int WIDTH = 640;

    private final Catalogue catalogue;
    private final List<ShownSection> sections = new ArrayList<>();
    private Site site;
    private Composite page;
    private ScrolledComposite scroll;
    private Composite column;
    private Label empty;
    private Runnable listening = () -> {};

    /** Made when it is first shown. */
    @Activate
    public TodayView(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void create(Composite parent, Site around) {
        site = around;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new Fit());
        scroll = WidgetIds.set(Scrolling.in(page, SWT.V_SCROLL), "today.page");
        Composite room = Spacing.box(scroll, Grids.view(1));
        GridLayout layout = Grids.view(1);
        layout.verticalSpacing = 2 * Grids.STEP;
        column = Spacing.box(room, layout);
        GridData middle = new GridData(SWT.CENTER, SWT.BEGINNING, true, true);
        middle.widthHint = Letters.grown(WIDTH);
        column.setLayoutData(middle);
        scroll.setContent(room);
        scroll.addListener(SWT.Resize, event -> fitSoon());
        empty = new Label(column, SWT.WRAP);
        empty.setText(WORDS.text("empty"));
        empty.setLayoutData(Spacing.wrapped(WIDTH));
        listening = catalogue.onChange(Hop.to(scroll, this::sync));
        sync();
    }

    @Override
    public void focus() {
        column.setFocus();
    }

    @Override
    public void recordsChanged() {
        sections.forEach(ShownSection::refresh);
    }

    @Override
    public void closing() {
        listening.run();
        sections.forEach(ShownSection::close);
        sections.clear();
    }

    /** Sections that left go, others stay as they are, new ones come in at their place. */
    private void sync() {
        List<SectionInfo> wanted = catalogue.offered().sections();
        sections.stream().filter(shown -> !wanted.contains(shown.info())).toList().forEach(this::remove);
        for (int place = 0; place < wanted.size(); place++) {
            insert(wanted.get(place), place);
        }
        fitSoon();
    }

    private void remove(ShownSection gone) {
        sections.remove(gone);
        gone.close();
    }

    private void insert(SectionInfo info, int place) {
        if (sections.stream().noneMatch(shown -> shown.info().equals(info))) {
            ShownSection shown = new ShownSection(info, column, site, this::fitSoon);
            sections.add(place, shown);
            if (place > 0) {
                shown.control().moveBelow(sections.get(place - 1).control());
            } else {
                shown.control().moveAbove(null);
            }
            shown.fill();
        }
    }

    /**
     * Once for all sections that change in one turn, as laying out is the dearest of all that the page does, and before
     * anything is painted.
     */
    private void fitSoon() {
        page.layout(new Control[]{scroll}, SWT.DEFER);
    }

    /** Makes the column as high as its sections, and scrolls what is higher than the page. */
    private final class Fit extends Layout {
        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
            return scroll.computeSize(widthHint, heightHint, flushCache);
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            boolean nothing = sections.stream().noneMatch(ShownSection::isShown);
            ((GridData) empty.getLayoutData()).exclude = !nothing;
            empty.setVisible(nothing);
            scroll.setBounds(composite.getClientArea());
            scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
            scroll.layout(true, true);
        }
    }
}
