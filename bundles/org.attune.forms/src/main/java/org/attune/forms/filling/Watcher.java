package org.attune.forms.filling;

import java.util.Set;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told what changed in a {@link Filling}, on the thread that changed it. */
@ConsumerType
@FunctionalInterface
public interface Watcher {
    /**
     * Something changed.
     *
     * @param places the places whose answers, problems or being enabled changed
     * @param shape whether places came, went, or were enabled or disabled
     */
    void changed(Set<Place> places, boolean shape);
}
