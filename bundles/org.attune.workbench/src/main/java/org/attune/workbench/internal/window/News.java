package org.attune.workbench.internal.window;

import java.util.List;
import java.util.Optional;

import org.attune.packs.Installed;
import org.attune.words.Words;
import org.attune.workbench.Messages.Choice;
import org.attune.workbench.Preferences;

/** What is new in this version: a page of help, offered once after an update. */
final class News {
    private static final Words WORDS = Words.of(News.class);
    private static final String LAST = "workbench.version";
    private static final String OUTSIDE_A_PRODUCT = "0.1.0";

    private final Surroundings around;
    private final Reading reading;

    News(Surroundings around, Reading reading) {
        this.around = around;
        this.reading = reading;
    }

    /** Shows the page of this version, or the list of all where it has none. */
    void show() {
        reading.show(List.of("workbench/new-" + version(), "workbench/new"));
    }

    /** Offers it when another version ran here last; a first start has none before. */
    void offerOnce() {
        Preferences preferences = around.comfort().preferences();
        Optional<String> last = preferences.get(LAST);
        preferences.set(LAST, version());
        if (last.filter(before -> !before.equals(version())).isPresent()) {
            around.log().done(WORDS.text("new-version", version()),
                    new Choice(WORDS.text("new-version.read"), this::show));
        }
    }

    private String version() {
        return around.installed().flatMap(Installed::version).orElse(OUTSIDE_A_PRODUCT);
    }
}
