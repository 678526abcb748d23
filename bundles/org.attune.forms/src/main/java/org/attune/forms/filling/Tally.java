package org.attune.forms.filling;

/** Counts the questions as they change, so that nobody counts them all at every key. */
final class Tally {
    private static final int ASKED = 1;
    private static final int ANSWERED = 2;
    private static final int NEEDED = 4;

    private int answered;
    private int asked;
    private int needed;

    Progress progress() {
        return new Progress(answered, asked, needed);
    }

    /** Counts a place as it is now. */
    void count(Place place) {
        recount(place, flags(place));
    }

    /** A place goes. */
    void forget(Place place) {
        recount(place, 0);
    }

    private void recount(Place place, int now) {
        asked += step(place.counted, now, ASKED);
        answered += step(place.counted, now, ANSWERED);
        needed += step(place.counted, now, NEEDED);
        place.counted = now;
    }

    private static int step(int before, int now, int flag) {
        return Integer.compare(now & flag, before & flag);
    }

    private static int flags(Place place) {
        boolean counts = place.item().isForPeople() && place.shown();
        if (!counts) {
            return 0;
        }
        boolean has = !place.values().isEmpty();
        return ASKED | (has ? ANSWERED : 0) | (!has && place.item().required() ? NEEDED : 0);
    }
}
