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

    /** A component of several kinds comes once for each of them. */
    @SuppressWarnings("unchecked") // the catalogue looks up the shelf by the interface of the service
    void addService(ComponentServiceObjects<?> objects) {
        if (services(objects).isEmpty()) {
            add(new ServiceOffer<>((ComponentServiceObjects<T>) objects));
        }
    }

    void removeService(ComponentServiceObjects<?> objects) {
        services(objects).forEach(this::remove);
    }

    List<Offer<T>> offers() {
        synchronized (offers) {
            return List.copyOf(offers);
        }
    }

    private List<Offer<T>> services(ComponentServiceObjects<?> objects) {
        return offers().stream().filter(offer -> offer instanceof ServiceOffer<T> service
                && service.reference().equals(objects.getServiceReference())).toList();
    }
}
