package org.attune.forms.filling;

import java.util.List;
import java.util.Optional;

import org.attune.forms.Value;

import com.google.gson.JsonObject;

/** Room for one answer to a question. Changed through its {@link Filling} only. */
public final class Slot {
    private final Place place;
    /** The answer as it was read; its unknown members are written back. */
    final JsonObject source;
    final Nest inside;
    private Optional<Value> value;
    private String unread = "";

    Slot(Place place, Optional<Value> value, JsonObject source) {
        this.place = place;
        this.value = value;
        this.source = source;
        this.inside = new Nest(Optional.of(place));
    }

    /** The question. */
    public Place place() {
        return place;
    }

    /** What is answered; empty while nothing is, or nothing that can be read. */
    public Optional<Value> value() {
        return value;
    }

    /** What was typed and cannot be read as an answer of the question's type; empty when it can. */
    public String unread() {
        return unread;
    }

    /** The questions below this answer, in the order of the form. They are asked once there is an answer. */
    public List<Place> places() {
        return List.copyOf(inside.places);
    }

    void put(Optional<Value> now, String typed) {
        value = now;
        unread = typed;
    }

    boolean holdsAnything() {
        return value.isPresent() || inside.holdsAnything() || source.size() > 0;
    }
}
