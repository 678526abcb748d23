package org.attune.mentoring.ui.internal.views;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.attune.charts.Axis;
import org.attune.charts.Bars;
import org.attune.charts.Cell;
import org.attune.charts.Series;
import org.attune.charts.ui.ChartPane;
import org.attune.frameworks.Term;
import org.attune.mentoring.MentoringCounts;
import org.attune.mentoring.ShownCounts;
import org.attune.mentoring.ShownCounts.Figures;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How much mentoring there was in a year, as a chart with its table; nobody is counted, and small groups are hidden. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "mentoring.counts", label = "%view.counts", icon = "icons/counts.svg", //
        perspectives = MentoringPerspective.ID, place = Place.CENTER, order = 30)
public final class CountsView implements View {
    private static final Words WORDS = Words.of(CountsView.class);
    /** The shortest axis: a shorter one would make much of little. */
    private static final int LEAST = 10;

    private final MentoringCounts counts;
    private Site site;
    private TermChoice which;
    private Label told;
    private Composite page;
    private ChartPane chart;
    private int reading;

    /** What can be shown. */
    private enum What {
        OCCASIONS("occasions", Figures::times),
        TIMES("times", Figures::times),
        MINUTES("minutes", Figures::minutes);

        private final String key;
        private final ToIntFunction<Figures> figure;

        What(String key, ToIntFunction<Figures> figure) {
            this.key = key;
            this.figure = figure;
        }
    }

    /** The view over the counts. */
    @Activate
    public CountsView(@Reference MentoringCounts counts) {
        this.counts = counts;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        which = new TermChoice(page, "counts.which", WORDS.text("counts.which"), Stream.of(What.values())
                .map(what -> new Term(what.name(), WORDS.text("counts." + what.key))).toList());
        which.onChange(this::recordsChanged);
        told = WidgetIds.set(new Label(page, SWT.WRAP), "counts.told");
        told.setText(WORDS.text("counts.year"));
        told.setLayoutData(Grids.wideFrom(160));
        chart = new ChartPane(page, "counts.chart", work -> site.background().submit(WORDS.text("counts.drawing"),
                () -> {
                    work.run();
                    return true;
                }));
        chart.setLayoutData(Grids.whole());
        chart.showTable(true);
        Grids.show(chart, false);
        recordsChanged();
    }

    @Override
    public void focus() {
        which.focus();
    }

    @Override
    public void recordsChanged() {
        What what = What.valueOf(which.chosen());
        int mine = ++reading;
        site.background().call(WORDS.text("counts.reading"), () -> read(what), shown -> {
            if (mine == reading) {
                show(what, shown);
            }
        });
    }

    private ShownCounts read(What what) throws RecordsException {
        LocalDate today = LocalDate.now();
        LocalDate first = today.minusYears(1).plusDays(1);
        return what == What.OCCASIONS ? counts.opportunities(first, today) : counts.contacts(first, today);
    }

    private void show(What what, ShownCounts shown) {
        boolean any = !shown.lines().isEmpty();
        told.setText(WORDS.text(any ? "counts.year" : "counts.nothing"));
        Grids.show(chart, any);
        if (any) {
            chart.setChart(bars(what, shown));
        }
        page.layout(true, true);
    }

    private static Bars bars(What what, ShownCounts shown) {
        List<Cell> cells = shown.lines().stream().map(line -> line.figures()
                .map(figures -> Cell.of(what.figure.applyAsInt(figures))).orElseGet(Cell::hidden)).toList();
        int most = shown.lines().stream().flatMap(line -> line.figures().stream()).mapToInt(what.figure).max()
                .orElse(0);
        String name = WORDS.text("counts." + what.key);
        return new Bars(name, "", Axis.of(name, 0, Math.max(LEAST, most)), Bars.Arrangement.GROUPED,
                WORDS.text(what == What.OCCASIONS ? "counts.dimension" : "counts.kind"),
                shown.lines().stream().map(ShownCounts.Line::label).toList(), List.of(new Series(name, cells)));
    }
}
