package org.attune.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The texts of one package, in the person's language.
 * <p>
 * A text is looked for in the person's language first with the package itself, then in the language bundles that are
 * installed (see {@link Languages}), and at last in the package's own first language, key by key: what a translation
 * lacks is said in the first language.
 * <p>
 * A value is immutable and may be kept in a constant and used from any thread. The file is read at the first
 * {@link #text}, not before, so a class that only might speak costs nothing at start.
 */
public final class Words {
    private final ClassLoader loader;
    private final String base;
    private final Translations translations;

    private Words(ClassLoader loader, String base, Translations translations) {
        this.loader = Objects.requireNonNull(loader, "loader");
        this.base = base;
        this.translations = translations;
    }

    /**
     * The texts of the {@code messages.properties} that lies in the package of a class.
     *
     * @param home a class of the package; its loader finds the file
     */
    public static Words of(Class<?> home) {
        return new Words(home.getClassLoader(), home.getPackageName() + ".messages", new Translations(""));
    }

    /**
     * The labels in a bundle's localization files (OSGi Core, 3.11), such as those of its contributions.
     *
     * @param bundle finds the bundle's own files
     * @param symbolicName the bundle's; with slashes for dots it is the folder in which language bundles keep the
     *            translations, as several bundles name their files alike
     * @param base path of the files in the bundle, without language and ending, such as {@code OSGI-INF/l10n/messages}
     */
    public static Words ofLabels(ClassLoader bundle, String symbolicName, String base) {
        return new Words(bundle, base, new Translations(symbolicName.replace('.', '/') + "/"));
    }

    /**
     * One text, formatted by {@link MessageFormat}: a single quote is written twice in the file, also in a text
     * without arguments. A key without a text comes back as {@code !key!}, so that a hole is seen and nothing stops.
     *
     * @param key the key in the file, such as {@code quick.with}
     * @param arguments what fills {@code {0}}, {@code {1}} …
     */
    public String text(String key, Object... arguments) {
        Locale locale = Languages.current();
        try {
            return new MessageFormat(Pseudo.in(locale, bundle(locale).getString(key)), locale).format(arguments);
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        try {
            return bundle(Languages.current()).containsKey(key);
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    /**
     * A label as a contribution names it: {@code %key} is looked up, anything else is the label itself.
     *
     * @param label what the contribution says
     */
    public String label(String label) {
        return label.startsWith("%") ? text(label.substring(1)) : label;
    }

    private ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(base, locale, loader, translations);
    }
}
