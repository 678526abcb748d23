package org.attune.debrief.ui.internal.writing;

import java.util.List;
import java.util.Optional;

import org.attune.debrief.Suggestion;
import org.attune.words.Languages;

/**
 * Words of a text that judge somebody, and others that could stand there.
 *
 * @param place where they stand, and what to say
 * @param words the words themselves
 */
record Kinder(Suggestion place, String words) {
    /** Who has typed so much further is not disturbed any more. */
    private static final int NEAR = 40;

    /** The one at the cursor; else the last before it, else the first. */
    static Optional<Kinder> at(int caret, String text, List<Suggestion> places) {
        return places.stream().filter(place -> place.start() <= caret && caret <= place.end()).findFirst()
                .or(() -> places.stream().filter(place -> place.end() < caret).reduce((one, later) -> later))
                .or(() -> places.stream().findFirst())
                .map(place -> new Kinder(place, text.substring(place.start(), place.end())));
    }

    /** Whether the cursor is still near. */
    boolean isNear(int caret) {
        return place.start() <= caret && caret <= place.end() + NEAR;
    }

    /** What to say, with a capital where one stood. */
    String instead() {
        String say = place.say();
        boolean capital = Character.isUpperCase(words.codePointAt(0)) && !say.isEmpty();
        return capital ? say.substring(0, 1).toUpperCase(Languages.current()) + say.substring(1) : say;
    }
}
