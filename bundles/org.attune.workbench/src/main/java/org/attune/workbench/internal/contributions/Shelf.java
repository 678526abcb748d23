package org.attune.workbench.internal.contributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.ComponentServiceObjects;

/**
 * The offers of one kind that are there now, oldest first. Any thread.
 *
 * @param <T> the kind
 */
public final class Shelf<T> {
    private final List<Offer<T>> offers = new ArrayList<>();
    private final Runnable changed;

    Shelf(Runnable changed) {
        this.changed = changed;
    }

    /** Puts an offer there; the way in for contributions that are no services. */
    public void add(Offer<T> offer) {
        synchronized (offers) {
            offers.add(offer);
            offers.sort(Comparator.comparingLong(Offer::age));
        }
        changed.run();
    }

    /** Takes an offer away. */
    public void remove(Offer<T> offer) {
        synchronized (offers) {
            offers.remove(offer);
        }
        changed.run();
    }

    void add(ComponentServiceObjects<T> objects) {
        add(new ServiceOffer<>(objects));
    }

    void remove(ComponentServiceObjects<T> objects) {
        offers().stream().filter(offer -> offer instanceof ServiceOffer<T> service
                && service.reference().equals(objects.getServiceReference())).forEach(this::remove);
    }

    List<Offer<T>> offers() {
        synchronized (offers) {
            return List.copyOf(offers);
        }
    }
}
