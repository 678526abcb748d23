package org.attune.workbench.internal.window;

import org.attune.workbench.internal.commands.KeyChoices;
import org.attune.workbench.internal.help.HelpShelf;
import org.attune.workbench.internal.preferences.PreferenceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What makes a window a person's own. */
@Component(service = Comfort.class)
public final class Comfort {
    private final PreferenceStore preferences;
    private final KeyChoices keys;
    private final HelpShelf help;

    /** All windows share it. */
    @Activate
    public Comfort(@Reference PreferenceStore preferences, @Reference KeyChoices keys,
            @Reference HelpShelf help) {
        this.preferences = preferences;
        this.keys = keys;
        this.help = help;
    }

    PreferenceStore preferences() {
        return preferences;
    }

    KeyChoices keys() {
        return keys;
    }

    HelpShelf help() {
        return help;
    }
}
