package org.attune.forms.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.Item;
import org.attune.forms.Value;

import com.google.gson.JsonObject;

/**
 * One item of the form where it is asked. A group that repeats has one place per repetition. Two are the same only when
 * they are the same object. Changed through its {@link Filling} only.
 */
public final class Place {
    private final Item item;
    private final int number;
    private final Nest nest;
    /** The slot that it stands below, if it does. */
    private final Optional<Slot> below;
    /** The item of the response as it was read; its unknown members are written back. */
    final JsonObject source;
    final List<Slot> slots = new ArrayList<>();
    final Nest inside = new Nest(Optional.of(this));
    /** How it is counted in the progress now. */
    int counted;
    List<Problem> problems = List.of();
    private boolean enabled = true;

    Place(Item item, int number, Nest nest, Optional<Slot> below, JsonObject source) {
        this.item = item;
        this.number = number;
        this.nest = nest;
        this.below = below;
        this.source = source;
    }

    /** The item of the form. */
    public Item item() {
        return item;
    }

    /** A number that no other place of the filling has or had. */
    public int number() {
        return number;
    }

    /** The group that it stands in, or the question that it stands below. */
    public Optional<Place> parent() {
        return nest.around;
    }

    /** Whether it is to be answered or read: its conditions hold, and so do those around it. */
    public boolean enabled() {
        return enabled;
    }

    /** Whether people see it: enabled, not hidden, and of a type that we know; and so is everything around it. */
    public boolean shown() {
        return enabled && item.isShown() && parent().map(Place::shown).orElse(true);
    }

    /** Room for answers: one at least for a question, none for a group or words. */
    public List<Slot> slots() {
        return List.copyOf(slots);
    }

    /** The places of a group, or those below the answers of a question, in order. */
    public List<Place> places() {
        return Stream.concat(inside.places.stream(), slots.stream().flatMap(slot -> slot.inside.places.stream()))
                .toList();
    }

    /** The answers that can be read, in order. */
    public List<Value> values() {
        return slots.stream().flatMap(slot -> slot.value().stream()).toList();
    }

    /** What is not in order yet here; nothing while it is not enabled. */
    public List<Problem> problems() {
        return problems;
    }

    /** Which of the repetitions of its group it is, from 0. */
    public int repetition() {
        return siblings().indexOf(this);
    }

    /** The repetitions of the group that it is one of, itself among them. */
    public List<Place> siblings() {
        return nest.places.stream().filter(place -> place.item == item).toList();
    }

    /** The linkId with the repetitions around it, such as {@code child/1/name}: a name of the place for ids and tests. */
    public String name() {
        String around = parent().map(place -> place.item.repeats() ? place.name() + "/" : "").orElse("");
        return around + item.linkId() + (item.repeats() && !item.type().asks() ? "/" + repetition() : "");
    }

    /** The name of the place, for messages of programs. */
    @Override
    public String toString() {
        return name();
    }

    Nest nest() {
        return nest;
    }

    /** Whether what it hangs on lets it be asked: below an answer, there must be one. */
    boolean mayBeEnabled() {
        boolean answered = below.map(slot -> slot.value().isPresent()).orElse(true) || !item.type().asks();
        return answered && parent().map(Place::enabled).orElse(true);
    }

    void enable(boolean now) {
        enabled = now;
    }

    boolean holdsAnything() {
        return inside.holdsAnything() || slots.stream().anyMatch(Slot::holdsAnything);
    }
}
