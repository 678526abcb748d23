package org.attune.forms.ui.internal.counts;

import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.ListedForm;
import org.attune.forms.scoring.ItemStatistics;
import org.attune.forms.scoring.Period;
import org.attune.forms.ui.FormSetting;
import org.attune.forms.ui.internal.views.FormsPerspective;
import org.attune.privacy.cells.SmallCells;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What was chosen in the answers to a form, question by question and version by version, quarter by quarter. Only one
 * kind of period is offered: two would tell by their difference what one of them hides.
 */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "forms.counts", label = "%view.counts", icon = "icons/counts.svg", //
        perspectives = FormsPerspective.ID, place = Place.CENTER, order = 10)
public final class ItemCountsView implements View {
    private static final Words WORDS = Words.of(ItemCountsView.class);
    private static final int LEAST_WIDTH = 20 * Grids.STEP;

    private final FormLibrary library;
    private final ItemStatistics statistics;
    private final SmallCells cells;
    private Site site;
    private Composite page;
    private Combo form;
    private Combo question;
    private Label told;
    private Composite seat;
    private List<ListedForm> forms = List.of();
    private List<CountedQuestion> questions = List.of();
    private String shown = "";

    /** The view over these services. */
    @Activate
    public ItemCountsView(@Reference FormLibrary library, @Reference ItemStatistics statistics,
            @Reference SmallCells cells) {
        this.library = library;
        this.statistics = statistics;
        this.cells = cells;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(2));
        form = combo("form", this::read);
        question = combo("question", this::showQuestion);
        told = WidgetIds.set(new Label(page, SWT.WRAP), "counts.told");
        told.setLayoutData(over(Grids.wideFrom(LEAST_WIDTH)));
        seat = new Composite(page, SWT.NONE);
        seat.setLayout(Grids.columns(1));
        seat.setLayoutData(over(Grids.whole()));
        recordsChanged();
    }

    private static GridData over(GridData place) {
        place.horizontalSpan = 2;
        return place;
    }

    private Combo combo(String key, Runnable chosen) {
        Label label = new Label(page, SWT.NONE);
        label.setText(WORDS.text(key));
        Combo combo = Named.as(WORDS.text(key), WidgetIds.set(new Combo(page, SWT.READ_ONLY), "counts." + key));
        combo.setLayoutData(Grids.wideFrom(LEAST_WIDTH));
        combo.addListener(SWT.Selection, event -> chosen.run());
        return combo;
    }

    @Override
    public void focus() {
        form.setFocus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("reading"), this::published, this::offer);
    }

    private List<ListedForm> published() throws RecordsException {
        return library.all().stream().filter(one -> one.newest().isPresent()).toList();
    }

    private void offer(List<ListedForm> found) {
        String before = url();
        forms = found;
        fill(form, forms.stream().map(ListedForm::title).toList(),
                forms.stream().map(ListedForm::url).toList().indexOf(before));
        read();
    }

    private String url() {
        return form.getSelectionIndex() < 0 ? "" : forms.get(form.getSelectionIndex()).url();
    }

    private void read() {
        String url = url();
        if (!url.isEmpty()) {
            site.background().call(WORDS.text("counting"), () -> count(url), found -> show(url, found));
        }
    }

    private List<CountedQuestion> count(String url) throws RecordsException {
        String language = FormSetting.spoken();
        return CountedQuestion.of(statistics.counts(url, Period.QUARTER, language), cells, language);
    }

    private void show(String url, List<CountedQuestion> found) {
        if (url.equals(url())) {
            String before = question.getSelectionIndex() < 0 || !shown.equals(url)
                    ? ""
                    : questions.get(question.getSelectionIndex()).linkId();
            shown = url;
            questions = found;
            fill(question, found.stream().map(CountedQuestion::text).toList(),
                    found.stream().map(CountedQuestion::linkId).toList().indexOf(before));
            showQuestion();
        }
    }

    /** Offers other items, and chooses one of them; the first when it is not there any more. */
    private static void fill(Combo combo, List<String> items, int chosen) {
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, chosen));
        combo.setEnabled(!items.isEmpty());
    }

    private void showQuestion() {
        Stream.of(seat.getChildren()).forEach(Control::dispose);
        told.setText(WORDS.text(questions.isEmpty() ? "none" : "answers"));
        if (!questions.isEmpty()) {
            table(questions.get(question.getSelectionIndex()));
        }
        page.layout(true, true);
    }

    private void table(CountedQuestion counted) {
        Table table = Named.as(counted.text(),
                WidgetIds.set(new Table(seat, SWT.SINGLE | SWT.FULL_SELECTION), "counts.table"));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        Columns columns = new Columns(table, 1);
        columns.add(WORDS.text("version"), 72);
        columns.add(WORDS.text("option"), 96);
        counted.periods().forEach(period -> columns.add(period, 72));
        counted.lines().forEach(line -> new TableItem(table, SWT.NONE).setText(line.texts()));
        columns.fit();
    }
}
