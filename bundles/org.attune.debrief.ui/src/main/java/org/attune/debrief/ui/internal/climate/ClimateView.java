package org.attune.debrief.ui.internal.climate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.charts.ui.ChartPane;
import org.attune.debrief.ClimatePulse;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.start.RunCommand;
import org.attune.privacy.survey.Result;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.EmptyPage;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How groups felt in debriefs, several of them together: nothing before enough people have answered. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.climate", label = "%view.climate", icon = "icons/climate.svg", //
        perspectives = "debrief", place = Place.CENTER, order = 20)
public final class ClimateView implements View {
    private static final Words WORDS = Words.of(ClimateView.class);

    private final ClimatePulse pulse;
    private Composite page;
    private Site site;
    private Runnable focus = () -> {};
    private List<Result> shown = List.of();

    /** The view over the service. */
    @Activate
    public ClimateView(@Reference ClimatePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(new FillLayout());
        nothingYet();
        recordsChanged();
    }

    @Override
    public void focus() {
        focus.run();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("climate.reading"), pulse::results, this::show);
    }

    private void show(List<Result> results) {
        if (!results.equals(shown)) {
            shown = results;
            Stream.of(page.getChildren()).forEach(Control::dispose);
            if (results.isEmpty()) {
                nothingYet();
            } else {
                together(results);
            }
            page.layout(true, true);
        }
    }

    private void nothingYet() {
        EmptyPage empty = new EmptyPage(page, "debrief.climate.begin", WORDS.text("climate.empty"),
                WORDS.text("climate.begin"), () -> site.run(RunCommand.ID));
        focus = empty.control()::setFocus;
    }

    private void together(List<Result> results) {
        Composite body = new Composite(page, SWT.NONE);
        body.setLayout(Grids.view(1));
        sentence(body, "debrief.climate.what", WORDS.text("climate.what"));
        ChartPane chart = new ChartPane(body, "debrief.climate.chart", this::draw);
        chart.setLayoutData(Grids.whole());
        chart.setChart(ClimateChart.of(results, pulse.scale()));
        chart.showTable(true);
        String said = results.stream().flatMap(result -> result.texts().stream()).map(text -> "\u2022 " + text)
                .collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            sentence(body, "debrief.climate.said", WORDS.text("climate.said", said));
        }
        focus = chart::setFocus;
    }

    private void draw(Runnable drawing) {
        site.background().submit(WORDS.text("climate.drawing"), () -> {
            drawing.run();
            return true;
        });
    }

    private static void sentence(Composite body, String id, String text) {
        Label label = WidgetIds.set(new Label(body, SWT.WRAP), id);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(Controls.wrapped(1));
    }
}
