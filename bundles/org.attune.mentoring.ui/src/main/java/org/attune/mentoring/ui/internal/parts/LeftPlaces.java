package org.attune.mentoring.ui.internal.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.attune.practice.LeftPlace;
import org.attune.privacy.ui.LeftAsIs;

/**
 * The places that the writer of one entry chose to leave as they are, whichever field they stand in. On the user
 * interface's thread.
 */
public final class LeftPlaces {
    private final Supplier<LocalDate> today;
    private final List<LeftPlace> places = new ArrayList<>();
    private Runnable changed = () -> {};

    /** None yet. */
    public LeftPlaces(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** Begins with those of an entry. */
    public void fill(List<LeftPlace> kept) {
        places.clear();
        places.addAll(kept);
    }

    /** All of them, oldest first. */
    public List<LeftPlace> all() {
        return List.copyOf(places);
    }

    /** Calls somebody when another place is left. */
    public void onChange(Runnable then) {
        changed = then;
    }

    /** Adds a place, unless one of its kind was left for the same reason today. */
    public void add(LeftAsIs left) {
        LeftPlace place = new LeftPlace(left.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), left.reason(),
                today.get());
        if (!places.contains(place)) {
            places.add(place);
            changed.run();
        }
    }
}
