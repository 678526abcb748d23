package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.DebriefWords;
import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.entry.EntryDialog;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.records.Complaint;
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

/** The register of ideas: those that nobody is named to decide on stand first, and say so. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.ideas", label = "%view.ideas", icon = "icons/ideas.svg", //
        perspectives = DebriefPerspective.ID, place = Place.RIGHT, order = 10)
public final class IdeasView implements View {
    private static final Words WORDS = Words.of(IdeasView.class);

    private final Ideas ideas;
    private final Vocabularies vocabularies;
    private final Writing writing;
    private PlainList<KeptIdea> list;
    private WritingFields fields;
    private Site site;

    /** The view over these services. */
    @Activate
    public IdeasView(@Reference Ideas ideas, @Reference Vocabularies vocabularies, @Reference Writing writing) {
        this.ideas = ideas;
        this.vocabularies = vocabularies;
        this.writing = writing;
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        fields = writing.on(site);
        list = new PlainList<>(parent,
                new PlainList.Look("ideas", WORDS.text("ideas"),
                        List.of(WORDS.text("ideas.where"), WORDS.text("ideas.what"), WORDS.text("ideas.owner")), 1,
                        WORDS.text("ideas.empty"), WORDS.text("ideas.add")),
                this::texts, this::add);
        list.button("ideas.open", WORDS.text("line.change"), this::change);
        list.button("ideas.add", WORDS.text("ideas.add"), this::add);
        list.onOpen(this::change);
        list.onChosen(kept -> site.select(kept.id()));
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("ideas.reading"), this::read, list::show);
    }

    private List<KeptIdea> read() throws RecordsException {
        List<KeptIdea> all = ideas.all();
        return Stream.concat(all.stream().filter(IdeasView::nobodyDecides),
                all.stream().filter(kept -> !nobodyDecides(kept))).toList();
    }

    private static boolean nobodyDecides(KeptIdea kept) {
        return !kept.idea().hasSomebodyToDecide();
    }

    private String[] texts(KeptIdea kept) {
        Idea idea = kept.idea();
        return new String[]{where(idea), idea.text().replaceAll("\\s+", " "), idea.owner()};
    }

    private String where(Idea idea) {
        if (idea.decided()) {
            return vocabularies.label(DebriefWords.DECISION, idea.decision());
        }
        return idea.hasSomebodyToDecide()
                ? WORDS.text("ideas.waits", idea.authoriser())
                : WORDS.text("ideas.nobody");
    }

    private void add() {
        new EntryDialog(site, fields, question(Idea.of("")),
                typed -> ideas.add(said(Idea.of(""), typed)), this::recordsChanged).open();
    }

    private void change(KeptIdea kept) {
        new EntryDialog(site, fields, question(kept.idea()),
                typed -> ideas.update(kept.id(), kept.version(), said(kept.idea(), typed)), this::recordsChanged)
                .open();
    }

    private EntryDialog.Question question(Idea idea) {
        return new EntryDialog.Question("debrief.idea.shell", WORDS, "ideas.title", entries(idea));
    }

    private List<Entry> entries(Idea idea) {
        return List.of(Entry.note("idea.text", idea.text()), Entry.brief("idea.owner", idea.owner()),
                Entry.brief("idea.authoriser", idea.authoriser()),
                Entry.brief("idea.by", idea.decideBy().map(day -> DayText.ofDisplay().write(day, LocalDate.now()))
                        .orElse("")),
                Entry.choice("idea.decision", idea.decision(),
                        vocabularies.vocabulary(DebriefWords.DECISION).terms()),
                Entry.note("idea.reason", idea.reason()), Entry.note("idea.outcome", idea.outcome()));
    }

    private static Idea said(Idea idea, Map<String, String> typed) throws RecordsException {
        LocalDate today = LocalDate.now();
        Idea named = idea.saying(typed.get("idea.text"))
                .inHandsOf(typed.get("idea.owner"), typed.get("idea.authoriser"))
                .decideBy(day(typed.get("idea.by"), today)).withOutcome(typed.get("idea.outcome"));
        boolean same = typed.get("idea.decision").equals(idea.decision())
                && typed.get("idea.reason").equals(idea.reason());
        return same
                ? named
                : named.decided(typed.get("idea.decision"), typed.get("idea.reason"), today);
    }

    private static Optional<LocalDate> day(String typed, LocalDate today) throws RecordsException {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> read = DayText.ofDisplay().read(typed, today, DayText.Sense.FUTURE);
        if (read.isEmpty()) {
            throw RecordsException.invalid(List.of(new Complaint("/decideBy", WORDS.text("ideas.day"))));
        }
        return read;
    }
}
