package org.attune.workbench.internal.commands;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;

/** Keys as this platform's people read them. */
public final class KeyText {
    private KeyText() {
    }

    /**
     * The key of a command, such as {@code Ctrl+S} for {@code M1+S}; empty for none, or for one that does not exist.
     */
    public static String of(String key) {
        return stroke(key).map(SWTKeySupport.getKeyFormatterForPlatform()::format).orElse("");
    }

    /** The key itself; empty when there is none of that name. */
    static Optional<KeyStroke> stroke(String key) {
        try {
            return key.isEmpty() ? Optional.empty() : Optional.of(KeyStroke.getInstance(key.toUpperCase(Locale.ROOT)));
        } catch (ParseException unknown) {
            return Optional.empty();
        }
    }
}
