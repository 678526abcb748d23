package org.attune.debrief.ui.internal.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.DebriefWords;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Idea;
import org.attune.practice.Ideas;
import org.attune.practice.KeptIdea;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Finding;
import org.attune.workbench.Findings;
import org.attune.workbench.Place;
import org.attune.workbench.Site;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.attune.workbench.parts.PlainList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
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
    private final IdeaDialog dialog;
    private Optional<KeptIdea> chosen = Optional.empty();
    private PlainList<KeptIdea> list;
    private WritingFields fields;
    private Site site;

    /** The view over these services. */
    @Activate
    public IdeasView(@Reference Ideas ideas, @Reference Vocabularies vocabularies, @Reference Writing writing) {
        this.ideas = ideas;
        this.vocabularies = vocabularies;
        this.writing = writing;
        this.dialog = new IdeaDialog(ideas, vocabularies);
    }

    @Override
    public void create(Composite parent, Site ofView) {
        site = ofView;
        fields = writing.on(site);
        Composite page = Findings.at(new Composite(parent, SWT.NONE), this::finding);
        page.setLayout(new FillLayout());
        list = new PlainList<>(page,
                new PlainList.Look("ideas", WORDS.text("ideas"),
                        List.of(WORDS.text("ideas.what"), WORDS.text("ideas.where"), WORDS.text("ideas.owner")), 0,
                        WORDS.text("ideas.empty"), WORDS.text("ideas.add")),
                this::texts, this::add);
        list.knownBy(KeptIdea::id);
        list.button("ideas.open", WORDS.text("line.change"), this::change);
        list.button("ideas.add", WORDS.text("ideas.add"), this::add);
        list.onOpen(this::change);
        list.onChosen(this::choose);
        recordsChanged();
    }

    @Override
    public void focus() {
        list.focus();
    }

    @Override
    public void recordsChanged() {
        site.background().call(WORDS.text("ideas.reading"), this::read, this::show);
    }

    private void show(List<KeptIdea> all) {
        chosen = Optional.empty();
        list.show(all);
    }

    private void choose(KeptIdea kept) {
        chosen = Optional.of(kept);
        site.select(kept.id());
    }

    private Optional<Finding> finding() {
        return chosen.filter(IdeasView::nobodyDecides).map(kept -> new Finding(NameDecider.KIND + "/" + kept.id(),
                NameDecider.KIND, Optional.of(kept.id()), WORDS.text("ideas.finding")));
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
        return new String[]{idea.text().replaceAll("\\s+", " "), where(idea), idea.owner()};
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
        dialog.add(site, fields, this::recordsChanged);
    }

    private void change(KeptIdea kept) {
        dialog.change(site, fields, kept, this::recordsChanged);
    }
}
