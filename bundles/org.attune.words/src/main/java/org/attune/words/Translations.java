package org.attune.words;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Looks for a language's file with its owner, then in the language bundles, which are fragments of this one. */
final class Translations extends ResourceBundle.Control {
    private final String folder;

    /**
     * @param folder before the path of a translation in a language bundle, ending in a slash; may be empty
     */
    Translations(String folder) {
        this.folder = folder;
    }

    @Override
    public List<String> getFormats(String base) {
        return FORMAT_PROPERTIES;
    }

    /** What the machine speaks must not decide for a person who chose a language. */
    @Override
    public Locale getFallbackLocale(String base, Locale locale) {
        return null;
    }

    @Override
    public ResourceBundle newBundle(String base, Locale locale, String format, ClassLoader loader, boolean reload)
            throws IllegalAccessException, InstantiationException, IOException {
        Optional<ResourceBundle> own = Optional
                .ofNullable(super.newBundle(base, locale, format, loader, reload));
        return own.isPresent() || locale.equals(Locale.ROOT)
                ? own.orElse(null)
                : super.newBundle(folder + base, locale, format, Translations.class.getClassLoader(), reload);
    }
}
