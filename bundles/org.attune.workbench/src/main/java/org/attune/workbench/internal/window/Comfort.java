package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.util.Optional;

import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.help.HelpShelf;
import org.attune.workbench.internal.preferences.PreferenceStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What makes a window a person's own. */
@Component(service = Comfort.class)
public final class Comfort {
    private final PreferenceStore preferences;
    private final KeyChoices keys;
    private final HelpShelf help;
    private final Optional<Path> home;

    /** All windows share it. */
    @Activate
    public Comfort(@Reference PreferenceStore preferences, @Reference KeyChoices keys,
            @Reference HelpShelf help, BundleContext context) {
        this(preferences, keys, help, Optional.ofNullable(context.getProperty("attune.home")).map(Path::of));
    }

    /**
     * The same beside any installation.
     *
     * @param home where the program is installed, where it was started from there
     */
    Comfort(PreferenceStore preferences, KeyChoices keys, HelpShelf help, Optional<Path> home) {
        this.home = home;
        this.preferences = preferences;
        this.keys = keys;
        this.help = help;
    }

    PreferenceStore preferences() {
        return preferences;
    }

    Optional<Path> home() {
        return home;
    }

    KeyChoices keys() {
        return keys;
    }

    HelpShelf help() {
        return help;
    }
}
