package org.attune.debrief.ui.internal.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.Shelves;
import org.attune.debrief.Wording;
import org.attune.debrief.ui.internal.entry.Entry;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.workbench.Place;
import org.attune.workbench.View;
import org.attune.workbench.ViewContribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The words that a team has agreed on, to be hung on a wall. */
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
@ViewContribution(id = "debrief.words", label = "%view.words", icon = "icons/words.svg", //
        perspectives = DebriefPerspective.ID, place = Place.RIGHT_BELOW, order = 20)
public final class WordsView extends ShelfView<Wording> {
    /** The view over the service. */
    @Activate
    public WordsView(@Reference Shelves shelves, @Reference Writing writing) {
        super("words", shelves.words(), writing);
    }

    @Override
    List<String> heads() {
        return List.of(WORDS.text("words.say"), WORDS.text("words.instead"));
    }

    @Override
    String[] texts(Wording wording) {
        return new String[]{wording.say(), wording.insteadOfInWords()};
    }

    @Override
    List<Entry> entries(Optional<Wording> before) {
        Wording wording = before.orElseGet(() -> Wording.of("", "", LocalDate.now()));
        return List.of(Entry.brief("wording.say", wording.say()), Entry.brief("wording.instead", wording.insteadOf()),
                Entry.brief("wording.why", wording.why()));
    }

    @Override
    Wording said(Optional<Wording> before, Map<String, String> typed) {
        return new Wording(typed.get("wording.say"), typed.get("wording.instead"), typed.get("wording.why"),
                before.flatMap(Wording::agreedOn).or(() -> Optional.of(LocalDate.now())));
    }
}
