package org.attune.forms.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;

/** What stands inside something: inside the form, inside a group, or below an answer. */
final class Nest {
    /** The place that it belongs to; empty for the form itself. */
    final Optional<Place> around;
    /** In the order of the form. */
    final List<Place> places = new ArrayList<>();
    /** Items of the response that the form does not ask for here: kept, and written back. */
    final List<JsonObject> strays = new ArrayList<>();

    Nest(Optional<Place> around) {
        this.around = around;
    }

    /** Whether anything is answered or kept inside. */
    boolean holdsAnything() {
        return !strays.isEmpty() || places.stream().anyMatch(Place::holdsAnything);
    }
}
