package org.attune.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The texts of one package, in the person's language.
 * <p>
 * A value is immutable and may be kept in a constant and used from any thread. The file is read at the first
 * {@link #text}, not before, so a class that only might speak costs nothing at start.
 */
public final class Words {
    private final Class<?> home;

    private Words(Class<?> home) {
        this.home = home;
    }

    /**
     * The texts of the {@code messages.properties} that lies in the package of a class.
     *
     * @param home a class of the package; its loader finds the file
     */
    public static Words of(Class<?> home) {
        return new Words(Objects.requireNonNull(home, "home"));
    }

    /**
     * One text, formatted by {@link MessageFormat}: a single quote is written twice in the file, also in a text
     * without arguments. A key without a text comes back as {@code !key!}, so that a hole in a translation is seen
     * and nothing stops.
     *
     * @param key the key in the file, such as {@code quick.with}
     * @param arguments what fills {@code {0}}, {@code {1}} …
     */
    public String text(String key, Object... arguments) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        try {
            return new MessageFormat(bundle(locale).getString(key), locale).format(arguments);
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }

    /** Whether the file has a text for a key. */
    public boolean has(String key) {
        try {
            return bundle(Locale.getDefault(Locale.Category.DISPLAY)).containsKey(key);
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
        return ResourceBundle.getBundle(home.getPackageName() + ".messages", locale, home.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
