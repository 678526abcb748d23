package org.attune.workbench;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/**
 * How a person wants things: texts by key, kept in {@code settings/preferences.json} of the workspace as soon as its
 * folder is known, before it is unlocked. The file is not encrypted: never a name, never text of a record. Any thread;
 * reading waits for nothing, writing is done in the background. Where the folder cannot be written, values hold until
 * the program ends, and the person is told once.
 * <p>
 * A key begins with the contributor's name: {@code mentoring.reminders.days}.
 */
@ProviderType
public interface Preferences {
    /** The value of a key; empty when nobody chose one. */
    Optional<String> get(String key);

    /** Sets a value; listeners are told when it was another before. */
    void set(String key, String value);

    /** Forgets a value, so that the default holds again. */
    void clear(String key);

    /**
     * Calls the listener with each key whose value changes, on the thread that changes it; after another workspace's
     * folder was taken up, with each key that differs.
     *
     * @return ends the listening when run
     */
    Runnable onChange(Consumer<String> listener);

    /** A value, or what holds when nobody chose one. */
    default String text(String key, String otherwise) {
        return get(key).orElse(otherwise);
    }

    /** A yes or no; anything but {@code true} is a no. */
    default boolean flag(String key, boolean otherwise) {
        return get(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** A whole number; the default also when the value is none. */
    default int number(String key, int otherwise) {
        try {
            return get(key).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
