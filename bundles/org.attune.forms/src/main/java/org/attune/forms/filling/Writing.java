package org.attune.forms.filling;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.attune.forms.Value;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Writes what is filled in as items of a response; members that we do not know stay. */
final class Writing {
    private static final String ITEM = "item";
    private static final String ANSWER = "answer";

    private final Predicate<Place> wanted;
    private final String language;

    /** @param wanted which places are written, with all inside */
    Writing(Predicate<Place> wanted, String language) {
        this.wanted = wanted;
        this.language = language;
    }

    /** Puts the items of a nest into their holder, and takes out a list that would be empty. */
    void write(Nest nest, JsonObject holder) {
        JsonArray items = new JsonArray();
        nest.places.stream().filter(wanted).flatMap(place -> item(place).stream()).forEach(items::add);
        nest.strays.forEach(stray -> items.add(stray.deepCopy()));
        put(holder, ITEM, items);
    }

    private Optional<JsonObject> item(Place place) {
        JsonObject json = place.source.deepCopy();
        boolean known = json.has("linkId");
        json.addProperty("linkId", place.item().linkId());
        String text = place.item().text(language);
        if (!known && !text.isEmpty()) {
            json.addProperty("text", text);
        }
        if (place.item().type().asks()) {
            answers(place.slots, json);
        } else {
            write(place.inside, json);
        }
        boolean says = json.has(ITEM) || json.has(ANSWER) || json.has("extension");
        return says || known && place.item().repeats() ? Optional.of(json) : Optional.empty();
    }

    private void answers(List<Slot> slots, JsonObject json) {
        JsonArray answers = new JsonArray();
        slots.stream().filter(slot -> slot.value().isPresent() || keepsMore(slot)).map(this::answer)
                .filter(answer -> answer.size() > 0).forEach(answers::add);
        put(json, ANSWER, answers);
    }

    /** An answer without a value that we can read, as it came. */
    private static boolean keepsMore(Slot slot) {
        return slot.source.size() > 0 && Value.in(slot.source, "value").isEmpty();
    }

    private JsonObject answer(Slot slot) {
        JsonObject json = slot.source.deepCopy();
        if (!Value.in(slot.source, "value").equals(slot.value())) {
            json.keySet().stream().filter(name -> name.startsWith("value") || name.startsWith("_value")).toList()
                    .forEach(json::remove);
            slot.value().ifPresent(value -> value.putInto(json, "value"));
        }
        write(slot.inside, json);
        return json;
    }

    private static void put(JsonObject holder, String member, JsonArray array) {
        holder.remove(member);
        if (!array.isEmpty()) {
            holder.add(member, array);
        }
    }
}
