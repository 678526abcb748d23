package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.DebriefWords;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.Shelves;
import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.frameworks.Vocabularies;
import org.attune.workbench.Place;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Practices worth sharing: what was done well, why it worked, and how far it may be told. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.practices", label = "%view.practices", icon = "icons/practices.svg", //
        perspectives = DebriefPerspective.ID, place = Place.RIGHT_BELOW, order = 10)
public final class PracticesView extends ShelfView<PositivePractice> {
    private final Vocabularies vocabularies;

    /** The view over these services. */
    @Activate
    public PracticesView(@Reference Shelves shelves, @Reference Vocabularies vocabularies,
            @Reference Writing writing) {
        super("practices", shelves.practices(), writing);
        this.vocabularies = vocabularies;
    }

    @Override
    List<String> heads() {
        return List.of(WORDS.text("practices.text"), WORDS.text("practices.scope"));
    }

    @Override
    String[] texts(PositivePractice one) {
        return new String[]{one.text().replaceAll("\\s+", " "),
                vocabularies.label(DebriefWords.SHARING_SCOPE, one.scope())};
    }

    @Override
    List<Entry> entries(Optional<PositivePractice> before) {
        PositivePractice one = before.orElseGet(() -> PositivePractice.of("", ""));
        return List.of(Entry.note("practice.text", one.text()), Entry.note("practice.why", one.whyItWorked()),
                Entry.note("practice.debate", one.debate()), Entry.choice("practice.scope", one.scope(),
                        vocabularies.vocabulary(DebriefWords.SHARING_SCOPE).terms()));
    }

    @Override
    PositivePractice said(Optional<PositivePractice> before, Map<String, String> typed) {
        PositivePractice one = before.orElseGet(() -> PositivePractice.of("", ""));
        return new PositivePractice(one.id(), typed.get("practice.text"), typed.get("practice.why"),
                typed.get("practice.debate"), one.dimensions(), typed.get("practice.scope"),
                one.raisedOn().or(() -> Optional.of(LocalDate.now())), one.origin());
    }
}
