package org.attune.forms.ui.internal.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.OwnForm;
import org.attune.forms.ui.internal.designer.BeginForm;
import org.attune.records.RecordId;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.ChosenRow;
import org.attune.workbench.parts.Columns;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Named;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The forms that can be answered, those being made, and below what was answered to the chosen one. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "forms.forms", label = "%view.forms", icon = "icons/forms-list.svg", //
        perspectives = FormsPerspective.ID, place = Place.LEFT, order = 10)
public final class FormsView implements View {
    private static final Words WORDS = Words.of(FormsView.class);

    private final FormLibrary library;
    private final FormAnswers answers;
    private Site site;
    private Table table;
    private Columns columns;
    private ChosenRow row;
    private Button answer;
    private Button change;
    private Button copy;
    private AnswersTable given;
    private Optional<String> shown = Optional.empty();

    /** The view over these services. */
    @Activate
    public FormsView(@Reference FormLibrary library, @Reference FormAnswers answers) {
        this.library = library;
        this.answers = answers;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        forms(halves);
        given = new AnswersTable(halves, id -> site.open(FilledForm.TYPE, id));
        halves.setWeights(3, 2);
        recordsChanged();
    }

    private void forms(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        table = Named.as(WORDS.text("forms"),
                WidgetIds.set(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "forms.table"));
        table.setLayoutData(Grids.table());
        table.setHeaderVisible(true);
        columns = new Columns(table, 0);
        columns.add(WORDS.text("forms.title"), 160);
        columns.add(WORDS.text("forms.version"), 72);
        row = new ChosenRow(table);
        row.onChosen(item -> chosen().ifPresent(this::choose));
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(this::open));
        Composite buttons = Grids.buttonRow(page);
        answer = button(buttons, "answer", this::answer);
        change = button(buttons, "change", this::change);
        copy = button(buttons, "copy", form -> BeginForm.like(site, library, form));
        Button fresh = WidgetIds.set(new Button(buttons, SWT.PUSH | SWT.WRAP), "forms.new");
        fresh.setText(WORDS.text("forms.new"));
        fresh.addListener(SWT.Selection, event -> BeginForm.blank(site, library));
        enable();
    }

    private Button button(Composite parent, String key, Consumer<ListedForm> does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "forms." + key);
        button.setText(WORDS.text("forms." + key));
        button.addListener(SWT.Selection, event -> chosen().ifPresent(does));
        return button;
    }

    @Override
    public void focus() {
        table.setFocus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("forms.reading"), library::all, this::show);
        shown.ifPresent(this::read);
    }

    private void show(List<ListedForm> forms) {
        Optional<String> before = chosen().map(ListedForm::url);
        table.removeAll();
        forms.forEach(this::add);
        columns.fit();
        before.map(forms.stream().map(ListedForm::url).toList()::indexOf).filter(at -> at >= 0)
                .ifPresent(table::setSelection);
        enable();
    }

    private void add(ListedForm form) {
        TableItem item = new TableItem(table, SWT.NONE);
        String version = form.newest().map(FormVersion::text).orElse(WORDS.text("forms.unpublished"));
        item.setText(new String[]{form.title(), version});
        item.setData(form);
    }

    private Optional<ListedForm> chosen() {
        return row.item().map(item -> (ListedForm) item.getData());
    }

    private void choose(ListedForm form) {
        enable();
        shown = Optional.of(form.url());
        read(form.url());
    }

    private void read(String url) {
        site.background().call(WORDS.text("answers.reading"), () -> answers.to(url), found -> told(url, found));
    }

    private void told(String url, List<KeptAnswers> found) {
        if (shown.filter(url::equals).isPresent()) {
            given.show(found);
        }
    }

    private void enable() {
        answer.setEnabled(chosen().filter(form -> form.newest().isPresent()).isPresent());
        change.setEnabled(chosen().flatMap(ListedForm::own).isPresent());
        copy.setEnabled(chosen().filter(form -> form.newest().isPresent()).isPresent());
    }

    private void open(ListedForm form) {
        if (form.newest().isPresent()) {
            answer(form);
        } else {
            change(form);
        }
    }

    private void answer(ListedForm form) {
        site.openNew(FilledForm.TYPE, Map.of("form", form.canonical()));
    }

    private void change(ListedForm form) {
        Optional<RecordId> own = form.own();
        own.ifPresent(id -> site.open(OwnForm.TYPE, id));
    }
}
