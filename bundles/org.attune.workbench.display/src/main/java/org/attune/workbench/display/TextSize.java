package org.attune.workbench.display;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How large everything is, against what the machine says.
 *
 * @param percent one of {@link #CHOICES}
 */
public record TextSize(int percent) {
    /** What can be chosen, in percent. */
    public static final List<Integer> CHOICES = List.of(100, 125, 150, 175, 200);
    /** As the machine says. */
    public static final TextSize USUAL = new TextSize(100);

    private static final int TWICE = 175;
    private static final double WHOLE = 100.0;

    public TextSize {
        if (!CHOICES.contains(percent)) {
            throw new IllegalArgumentException("Not a size: " + percent);
        }
    }

    /** The size of a number as it is kept, such as {@code 150}; empty when it is none of the choices. */
    public static Optional<TextSize> named(String name) {
        return CHOICES.stream().filter(each -> each.toString().equals(name.strip())).findFirst().map(TextSize::new);
    }

    /**
     * What GTK has to find in its environment. It enlarges pictures and distances by whole numbers only
     * ({@code GDK_SCALE}) and type by any ({@code GDK_DPI_SCALE}); what both make together is the size (GTK 3 manual,
     * <em>Running GTK+ Applications</em>).
     */
    Map<String, String> environment() {
        if (equals(USUAL)) {
            return Map.of();
        }
        int whole = percent >= TWICE ? 2 : 1;
        return Map.of("GDK_SCALE", Integer.toString(whole), "GDK_DPI_SCALE",
                String.format(Locale.ROOT, "%.3f", percent / WHOLE / whole));
    }
}
