package org.attune.mentoring.ui.internal.self;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.attune.mentoring.Entry;
import org.attune.mentoring.self.LoadMonth;
import org.attune.mentoring.self.LoadTrend;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** How heavy the last twelve months were, in words, for the one who carried it. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "self.load", label = "%view.load", icon = "icons/load.svg", //
        perspectives = SelfPerspective.ID, place = Place.RIGHT, order = 10)
public final class LoadView implements View {
    private static final Words WORDS = Words.of(LoadView.class);
    private static final int MONTHS = 12;

    private final LoadTrend trend;
    private Site site;
    private PlainList<LoadMonth> list;

    /** The view over the trend. */
    @Activate
    public LoadView(@Reference LoadTrend trend) {
        this.trend = trend;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        list = new PlainList<>(parent,
                new PlainList.Look("self.load", WORDS.text("load"),
                        List.of(WORDS.text("load.month"), WORDS.text("load.mostly"), WORDS.text("load.heaviest")), 2,
                        WORDS.text("load.empty"), WORDS.text("load.begin")),
                LoadView::texts, this::write);
        list.knownBy(LoadMonth::month);
        list.button("self.load.write", WORDS.text("load.begin"), this::write);
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("load.reading"), () -> trend.months(LocalDate.now(), MONTHS), list::show);
    }

    private void write() {
        String begun = """
                {"encounter": {"date": "%s", "kind": "%s"}}""".formatted(LocalDate.now(), Entry.OWN_REFLECTION);
        site.openNew(Entry.TYPE, Map.of("entry-json", begun));
    }

    private static String[] texts(LoadMonth month) {
        String name = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.getDefault(Locale.Category.DISPLAY))
                .format(month.month());
        return new String[]{name, SelfWords.load(month.mostly()), SelfWords.load(month.heaviest())};
    }
}
