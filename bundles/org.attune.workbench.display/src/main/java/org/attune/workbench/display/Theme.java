package org.attune.workbench.display;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Light, dark, high contrast, or whatever the machine says. */
public enum Theme {
    /** As the machine's own programs. */
    SYSTEM(""),
    /** Dark words on light ground. */
    LIGHT("Adwaita"),
    /** Light words on dark ground. */
    DARK("Adwaita:dark"),
    /** Black, white and clear edges. */
    CONTRAST("HighContrast");

    private final String gtk;

    Theme(String gtk) {
        this.gtk = gtk;
    }

    /** The theme of a name as it is kept, such as {@code dark}; empty when there is none of it. */
    public static Optional<Theme> named(String name) {
        return Arrays.stream(values()).filter(each -> each.key().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name as it is kept. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What GTK has to find in its environment. Both themes come inside the GTK library itself, so they are there on
     * every machine (GTK 3 manual, <em>Running GTK+ Applications</em>, {@code GTK_THEME}).
     */
    Map<String, String> environment() {
        return gtk.isEmpty() ? Map.of() : Map.of("GTK_THEME", gtk);
    }
}
