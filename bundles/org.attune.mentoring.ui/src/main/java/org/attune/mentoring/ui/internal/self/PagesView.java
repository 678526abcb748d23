package org.attune.mentoring.ui.internal.self;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.attune.mentoring.self.KeptSelfPage;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.days.DayText;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The pages that somebody wrote for themselves, latest day first. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "self.pages", label = "%view.pages", icon = "icons/self.svg", //
        perspectives = SelfPerspective.ID, place = Place.LEFT, order = 10)
public final class PagesView implements View {
    private static final Words WORDS = Words.of(PagesView.class);
    private static final Comparator<KeptSelfPage> LATEST = Comparator
            .comparing((KeptSelfPage kept) -> kept.page().day().orElse(LocalDate.MIN)).reversed();

    private final SelfPages pages;
    private Site site;
    private PlainList<KeptSelfPage> list;

    /** The view over the pages. */
    @Activate
    public PagesView(@Reference SelfPages pages) {
        this.pages = pages;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        list = new PlainList<>(parent,
                new PlainList.Look("self.pages", WORDS.text("pages"),
                        List.of(WORDS.text("pages.day"), WORDS.text("pages.what")), 1,
                        WORDS.text("pages.empty"), WORDS.text("pages.begin")),
                PagesView::texts, () -> begin(SelfPart.AWARENESS));
        list.knownBy(KeptSelfPage::id);
        list.button("self.open", WORDS.text("pages.open"), this::open);
        list.button("self.awareness", WORDS.text("pages.awareness"), () -> begin(SelfPart.AWARENESS));
        list.button("self.care", WORDS.text("pages.care"), () -> begin(SelfPart.CARE));
        list.onOpen(this::open);
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("pages.reading"), this::read, list::show);
    }

    private List<KeptSelfPage> read() throws RecordsException {
        return Stream.concat(pages.all(SelfPart.CARE).stream(), pages.all(SelfPart.AWARENESS).stream()).sorted(LATEST)
                .toList();
    }

    private void begin(SelfPart part) {
        site.openNew(part.type(), Map.of());
    }

    private void open(KeptSelfPage kept) {
        site.open(kept.part().type(), kept.id());
    }

    private static String[] texts(KeptSelfPage kept) {
        LocalDate today = LocalDate.now();
        return new String[]{kept.page().day().map(day -> DayText.ofDisplay().inFigures(day, today)).orElse(""),
                SelfWords.shortly(kept.part())};
    }
}
