package org.attune.workbench.display;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;

/**
 * The look of this run of the program.
 *
 * @param theme light, dark, high contrast, or as the machine says
 * @param size how large
 */
public record Look(Theme theme, TextSize size) {
    /** The kept property for {@link Theme#key}. */
    public static final String THEME = "theme";
    /** The kept property for {@link TextSize#percent}. */
    public static final String SIZE = "size";
    /** The variable that wins over what is kept: a {@link Theme#key}. */
    public static final String THEME_VARIABLE = "ATTUNE_LOOK";
    /** The variable that wins over what is kept: a {@link TextSize#percent}. */
    public static final String SIZE_VARIABLE = "ATTUNE_SCALE";

    /**
     * What was chosen: by a variable, else kept by a person, else the machine's own. What makes no sense is passed over.
     *
     * @param kept finds what is kept under a key
     */
    public static Look chosen(Map<String, String> environment, Function<String, Optional<String>> kept) {
        Theme theme = Optional.ofNullable(environment.get(THEME_VARIABLE)).flatMap(Theme::named)
                .or(() -> kept.apply(THEME).flatMap(Theme::named)).orElse(Theme.SYSTEM);
        TextSize size = Optional.ofNullable(environment.get(SIZE_VARIABLE)).flatMap(TextSize::named)
                .or(() -> kept.apply(SIZE).flatMap(TextSize::named)).orElse(TextSize.USUAL);
        return new Look(theme, size);
    }

    /** What a person keeps, whatever variables say. Reads one small file. */
    public static Look kept(KeptLook kept) {
        return chosen(Map.of(), kept::get);
    }

    /** What was chosen for this run, by this person on this machine. Reads one small file. */
    public static Look now() {
        return chosen(System.getenv(), KeptLook.usual()::get);
    }

    /** Prepares the process for it; before the first {@code Display}. Does nothing where there is no GTK. */
    public void prepare() {
        Map<String, String> wanted = environment();
        if (onGtk() && !wanted.isEmpty()) {
            ProcessEnvironment.set(wanted);
        }
    }

    /** Tells a fresh display what could not be said before it was there. Not tried on Windows and macOS. */
    public void tell(Display display) {
        if (!onGtk() && theme != Theme.SYSTEM) {
            display.setDarkThemePreferred(theme == Theme.DARK);
        }
    }

    Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>(theme.environment());
        all.putAll(size.environment());
        return all;
    }

    private static boolean onGtk() {
        return System.getProperty("os.name").startsWith("Linux");
    }
}
