package org.attune.console.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import org.attune.words.Words;

/**
 * The texts of a command's package in the form in which picocli wants them, with the console's own behind them for
 * the common options. They are formatted by {@link Words}, so that all texts are written in one way.
 */
public final class CommandTexts extends ResourceBundle {
    private final Words words;
    private final Set<String> keys = new LinkedHashSet<>();

    private CommandTexts(Class<?> home) {
        words = Words.of(home);
        keys.addAll(keysOf(home));
    }

    /** The texts of the package of a command's class. */
    public static ResourceBundle of(Class<?> command) {
        CommandTexts texts = new CommandTexts(command);
        CommandTexts common = new CommandTexts(CommandTexts.class);
        texts.setParent(common);
        texts.keys.addAll(common.keys);
        return texts;
    }

    private static Set<String> keysOf(Class<?> home) {
        try {
            return ResourceBundle
                    .getBundle(home.getPackageName() + ".messages", Locale.getDefault(Locale.Category.DISPLAY),
                            home.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                    .keySet();
        } catch (MissingResourceException speechless) {
            return Set.of();
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.has(key) ? words.text(key).replace("%", "%%") : null;
    }

    @Override
    protected Set<String> handleKeySet() {
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
