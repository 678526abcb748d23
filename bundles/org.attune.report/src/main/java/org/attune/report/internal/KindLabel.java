package org.attune.report.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** What a person calls a kind, in the texts of the bundle that publishes it. */
final class KindLabel {
    private static final String BASE = "OSGI-INF.l10n.messages";
    private static final ResourceBundle.Control RULES = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private KindLabel() {
    }

    /** @param label {@code %key}, or the words themselves */
    static String of(Bundle bundle, String label) {
        return label.startsWith("%") ? text(bundle, label.substring(1)) : label;
    }

    /** {@code !key!} when there is none, so that a hole is seen. */
    private static String text(Bundle bundle, String key) {
        try {
            return ResourceBundle.getBundle(BASE, Locale.getDefault(Locale.Category.DISPLAY),
                    bundle.adapt(BundleWiring.class).getClassLoader(), RULES).getString(key);
        } catch (MissingResourceException missing) {
            return "!" + key + "!";
        }
    }
}
