package org.attune.forms.filling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Condition;
import org.attune.forms.Enablement;
import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Value;

/**
 * Keeps what is enabled in step with the answers: from a change on, only what hangs on it is decided anew. Says the same
 * as {@link Enablement} says of the whole response.
 */
final class Branching {
    /** In a form whose conditions run in a circle, deciding would never end: so often per place, and it rests. */
    private static final int ROUNDS = 8;

    private final Form form;
    private final Map<Item, List<Place>> places = new IdentityHashMap<>();
    private int count;

    Branching(Form form) {
        this.form = form;
    }

    void enter(Place place) {
        places.computeIfAbsent(place.item(), item -> new ArrayList<>(1)).add(place);
        count++;
    }

    void leave(Place place) {
        places.get(place.item()).remove(place);
        count--;
    }

    /** Decides all places anew. */
    void decideAll() {
        form.inOrderOfEnabling().forEach(item -> at(item).forEach(place -> place.enable(isEnabled(place))));
    }

    /**
     * Decides some places, and whatever hangs on them.
     *
     * @return the places that are enabled now and were not, or the other way round
     */
    Set<Place> decide(Collection<Place> begun) {
        Set<Place> turned = new LinkedHashSet<>();
        Deque<Place> open = new ArrayDeque<>(begun);
        for (int left = ROUNDS * (count + 1); left > 0 && !open.isEmpty(); left--) {
            Place place = open.poll();
            boolean now = isEnabled(place);
            if (now != place.enabled()) {
                place.enable(now);
                turned.add(place);
                open.addAll(hangingOn(place));
            }
        }
        return turned;
    }

    /** What its being enabled or its answers decide: what stands inside, and what asks for it. */
    List<Place> hangingOn(Place place) {
        List<Place> hanging = new ArrayList<>(place.places());
        form.dependents(place.item()).forEach(item -> hanging.addAll(at(item)));
        return hanging;
    }

    private List<Place> at(Item item) {
        return places.getOrDefault(item, List.of());
    }

    private boolean isEnabled(Place place) {
        return place.mayBeEnabled() && (place.item().conditions().isEmpty()
                || Enablement.holds(place.item(), condition -> answers(place, condition)));
    }

    private List<Value> answers(Place place, Condition condition) {
        return form.item(condition.question()).flatMap(question -> nearest(place, question)).filter(Place::enabled)
                .map(Place::values).orElse(List.of());
    }

    private Optional<Place> nearest(Place place, Item question) {
        List<Place> all = at(question);
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        for (Optional<Place> scope = place.parent(); scope.isPresent(); scope = scope.get().parent()) {
            Place around = scope.get();
            if (around.item() == question) {
                return scope;
            }
            if (isInside(question, around.item())) {
                return nearest(place, question, all.stream().filter(one -> isInside(one, around)).toList());
            }
        }
        return nearest(place, question, all);
    }

    /** All candidates are before the place, or all behind it, as it stands in none of the groups they differ in. */
    private static Optional<Place> nearest(Place place, Item question, List<Place> candidates) {
        boolean before = question.index() < place.item().index();
        return before ? candidates.reversed().stream().findFirst() : candidates.stream().findFirst();
    }

    private static boolean isInside(Item item, Item around) {
        Optional<Item> at = item.parent();
        while (at.isPresent() && at.get() != around) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private static boolean isInside(Place place, Place around) {
        Optional<Place> at = place.parent();
        while (at.isPresent() && at.get() != around) {
            at = at.get().parent();
        }
        return at.isPresent();
    }
}
