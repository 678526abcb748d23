package org.attune.workbench.internal.commands;

import java.util.List;
import java.util.Optional;

import org.attune.workbench.Preferences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which keys a person chose in place of those that commands came with. Any thread. */
@Component(service = KeyChoices.class)
public final class KeyChoices {
    /** Before the id of a command. */
    public static final String PREFIX = "workbench.key.";

    private final Preferences preferences;
    private volatile List<CommandEntry> known = List.of();

    /** Keys are kept in the preferences. */
    @Activate
    public KeyChoices(@Reference Preferences preferences) {
        this.preferences = preferences;
    }

    /** The commands there are, with the keys that they came with. */
    public List<CommandEntry> known() {
        return known;
    }

    /** The key of a command; empty for none. */
    public String keyOf(CommandEntry entry) {
        return preferences.text(PREFIX + entry.id(), entry.key());
    }

    /** Chooses a key, or none by an empty text. */
    public void choose(CommandEntry entry, String key) {
        if (KeyText.stroke(key).equals(KeyText.stroke(entry.key())) && key.isEmpty() == entry.key().isEmpty()) {
            preferences.clear(PREFIX + entry.id());
        } else {
            preferences.set(PREFIX + entry.id(), key);
        }
    }

    /** The commands have come or gone. */
    void know(List<CommandEntry> commands) {
        known = List.copyOf(commands);
    }

    CommandEntry chosen(CommandEntry entry) {
        return entry.bound() ? entry.withKey(keyOf(entry)) : entry;
    }

    /** The command that a key runs besides this one, given the keys of all. */
    static Optional<CommandEntry> alsoRuns(List<CommandEntry> all, CommandEntry mine) {
        return all.stream().filter(other -> !other.id().equals(mine.id()) && !mine.key().isEmpty()
                && KeyText.stroke(other.key()).equals(KeyText.stroke(mine.key()))).findFirst();
    }
}
