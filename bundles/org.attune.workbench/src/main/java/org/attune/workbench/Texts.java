package org.attune.workbench;

/**
 * Where labels of contributions are looked up: {@code OSGI-INF/l10n/messages.properties} of the contributor's bundle,
 * in the person's language. Texts inside a view are the bundle's own affair (see {@code org.attune.words}).
 */
public final class Texts {
    /** The folder and base name inside a bundle. */
    public static final String BASE = "OSGI-INF/l10n/messages";

    private Texts() {
    }
}
