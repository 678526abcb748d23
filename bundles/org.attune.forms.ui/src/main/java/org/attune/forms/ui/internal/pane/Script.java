package org.attune.forms.ui.internal.pane;

import java.util.ArrayList;
import java.util.List;

import org.attune.forms.ItemType;
import org.attune.forms.filling.Place;
import org.attune.forms.ui.internal.column.Line;

/** The lines of a form as it stands: what is shown and not folded away, from top to bottom. */
public final class Script {
    private final Showing showing;
    private final List<Line> lines = new ArrayList<>();

    private Script(Showing showing) {
        this.showing = showing;
    }

    /** The lines now. */
    public static List<Line> of(Showing showing) {
        Script script = new Script(showing);
        script.add(showing.filling().places(), 0);
        if (!showing.filling().notShown().isEmpty() || showing.filling().strays() > 0) {
            script.lines.add(new KeptLine(showing));
        }
        return script.lines;
    }

    private void add(List<Place> places, int depth) {
        for (Place place : places) {
            if (place.enabled() && place.item().isShown() && !Showing.isBeside(place.item())) {
                add(place, depth);
            }
        }
    }

    private void add(Place place, int depth) {
        switch (place.item().type()) {
            case GROUP -> group(place, depth);
            case DISPLAY -> lines.add(new WordsLine(showing, place, depth));
            default -> {
                lines.add(new QuestionLine(showing, place, depth));
                add(place.places(), depth + 1);
            }
        }
    }

    private void group(Place place, int depth) {
        boolean headed = !showing.text(place.item()).isEmpty() || place.item().repeats();
        if (headed) {
            lines.add(new SectionLine(showing, place, depth));
        }
        if (!showing.isFolded(place)) {
            add(place.places(), headed ? depth + 1 : depth);
        }
        boolean last = place.siblings().getLast() == place;
        if (place.item().repeats() && last && !showing.setting().readOnly()) {
            lines.add(new RepeatLine(showing, place, depth));
        }
    }

}
