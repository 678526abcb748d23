package org.attune.workbench.internal.today;

import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.TodaySection;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.internal.contributions.SectionInfo;
import org.attune.workbench.internal.parts.Guarded;
import org.attune.workbench.internal.parts.Spacing;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One section on the page, under its heading. */
final class ShownSection {
    private static final System.Logger LOG = System.getLogger(ShownSection.class.getName());
    private static final Words WORDS = Words.of(ShownSection.class);
    private static final int WIDTH = 600;

    private final SectionInfo info;
    private final Composite frame;
    private final Composite body;
    private final SectionSite site;
    private final Runnable fit;
    private Optional<TodaySection> section = Optional.empty();

    ShownSection(SectionInfo info, Composite column, Site page, Runnable fit) {
        this.info = info;
        this.fit = fit;
        frame = WidgetIds.set(Spacing.box(column, Grids.columns(1)), "today." + info.id());
        frame.setLayoutData(Grids.wide());
        if (!info.label().isEmpty()) {
            Label heading = new Label(frame, SWT.NONE);
            heading.setText(info.label());
            Spacing.section(heading);
        }
        body = Spacing.box(frame, Grids.columns(1));
        body.setLayoutData(Grids.wide());
        site = new SectionSite(page, this::show);
    }

    SectionInfo info() {
        return info;
    }

    Control control() {
        return frame;
    }

    boolean isShown() {
        return !((GridData) frame.getLayoutData()).exclude;
    }

    void fill() {
        guarded(() -> {
            TodaySection made = info.offer().create();
            section = Optional.of(made);
            made.create(body, site);
            made.refresh();
        });
    }

    void refresh() {
        section.ifPresent(made -> guarded(made::refresh));
    }

    void close() {
        site.end();
        section.ifPresent(info.offer()::release);
        section = Optional.empty();
        frame.dispose();
    }

    private void show(boolean visible) {
        GridData data = (GridData) frame.getLayoutData();
        data.exclude = !visible;
        frame.setVisible(visible);
        fit.run();
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            LOG.log(System.Logger.Level.DEBUG, "section {0} failed", info.id());
            section.ifPresent(info.offer()::release);
            section = Optional.empty();
            site.messages().failed(Guarded.words(info.id()), thrown);
            speakForIt();
        }
    }

    private void speakForIt() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        Label words = new Label(body, SWT.WRAP);
        words.setText(WORDS.text("failed"));
        words.setLayoutData(Spacing.wrapped(WIDTH));
        fit.run();
    }
}
