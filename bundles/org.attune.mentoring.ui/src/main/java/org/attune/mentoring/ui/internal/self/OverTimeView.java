package org.attune.mentoring.ui.internal.self;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.attune.forms.filling.Typing;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.ui.FormSetting;
import org.attune.frameworks.Term;
import org.attune.mentoring.self.KeptSelfPage;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.mentoring.ui.internal.parts.TermChoice;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What somebody answered to the same question at different times, side by side, earliest first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "self.over-time", label = "%view.over-time", icon = "icons/timeline.svg", //
        perspectives = SelfPerspective.ID, place = Place.CENTER, order = 10)
public final class OverTimeView implements View {
    private static final Words WORDS = Words.of(OverTimeView.class);
    /** More would be too narrow to be read. */
    private static final int BESIDE = 3;

    private final SelfPages pages;
    private Site site;
    private TermChoice part;
    private ScrollPage scroll;

    /** The view over the pages. */
    @Activate
    public OverTimeView(@Reference SelfPages pages) {
        this.pages = pages;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(Grids.view(1));
        part = new TermChoice(page, "self.part", WORDS.text("over.which"), Stream.of(SelfPart.values())
                .map(one -> new Term(one.name(), SelfWords.part(one))).toList());
        part.onChange(this::recordsChanged);
        scroll = new ScrollPage(page, Grids.page(1), ScrollPage.OF_TEXTS);
        scroll.control().setLayoutData(Grids.table());
        recordsChanged();
    }

    @Override
    public void focus() {
        part.focus();
    }

    @Override
    public void recordsChanged() {
        SelfPart chosen = SelfPart.valueOf(part.chosen());
        site.background().call(WORDS.text("over.reading"), () -> read(chosen), this::show);
    }

    /**
     * A question with what was answered at each time.
     *
     * @param text the question
     * @param answers the answers, by time; empty where nothing was
     */
    private record Line(String text, List<String> answers) {}

    /**
     * What stands side by side.
     *
     * @param days the times
     * @param lines the questions
     */
    private record Beside(List<Optional<LocalDate>> days, List<Line> lines) {}

    private Beside read(SelfPart chosen) throws RecordsException {
        List<KeptSelfPage> last = pages.all(chosen).stream().limit(BESIDE).toList().reversed();
        Optional<PublishedForm> form = last.isEmpty() ? Optional.empty() : pages.formOf(last.getLast());
        List<Line> lines = new ArrayList<>();
        for (Item item : form.map(known -> known.form().all()).orElse(List.of())) {
            if (item.type() != ItemType.GROUP && item.type() != ItemType.DISPLAY) {
                lines.add(new Line(item.text(FormSetting.spoken()),
                        last.stream().map(kept -> answer(form.orElseThrow(), kept, item)).toList()));
            }
        }
        return new Beside(last.stream().map(kept -> kept.page().day()).toList(),
                lines.stream().filter(line -> line.answers().stream().anyMatch(text -> !text.isEmpty())).toList());
    }

    private static String answer(PublishedForm form, KeptSelfPage kept, Item item) {
        return String.join(", ", Response.of(form.form(), kept.response()).answersTo(item.linkId()).stream()
                .map(value -> shown(item, value)).toList());
    }

    private static String shown(Item item, Value value) {
        return item.options().stream().filter(option -> option.value().sameAs(value))
                .map(option -> option.text(FormSetting.spoken())).findFirst()
                .orElseGet(() -> new Typing(Locale.getDefault(Locale.Category.DISPLAY)).write(value));
    }

    private void show(Beside beside) {
        Stream.of(scroll.page().getChildren()).forEach(Control::dispose);
        if (beside.days().isEmpty()) {
            label(scroll.page(), WORDS.text("over.empty"));
        }
        beside.lines().forEach(line -> add(line, beside.days()));
        scroll.fit();
    }

    private void add(Line line, List<Optional<LocalDate>> days) {
        label(scroll.page(), line.text()).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        Composite row = Grids.row(scroll.page(), days.size());
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        for (int i = 0; i < days.size(); i++) {
            String day = days.get(i).map(on -> DayText.ofDisplay().inFigures(on, LocalDate.now())).orElse("");
            String said = line.answers().get(i).isEmpty() ? WORDS.text("over.nothing") : line.answers().get(i);
            label(row, WORDS.text("over.then", day, said));
        }
    }

    private static Label label(Composite parent, String text) {
        Label label = WidgetIds.set(new Label(parent, SWT.WRAP), "self.said");
        label.setText(text.replace("&", "&&"));
        GridData data = Grids.wideFrom(80);
        data.verticalAlignment = SWT.BEGINNING;
        label.setLayoutData(data);
        return label;
    }
}
