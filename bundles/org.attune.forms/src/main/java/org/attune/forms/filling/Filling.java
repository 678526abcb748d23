package org.attune.forms.filling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Value;

import com.google.gson.JsonObject;

/**
 * A form while it is filled in. What is answered where nothing is asked any more is kept aside, and is there again when
 * it is asked again; {@link #completed} leaves it out. What the form does not know, and what we cannot show, stays in the
 * response as it came.
 * <p>
 * One thread at a time. A change costs what hangs on it, not the size of the form; making it and writing it cost the size.
 */
public final class Filling {
    private final Form form;
    private final JsonObject source;
    private final Nest nest = new Nest(Optional.empty());
    private final Branching branching;
    private final Tally tally = new Tally();
    private final Growth growth;
    private final List<Watcher> watchers = new ArrayList<>();

    private Filling(Form form, JsonObject source) {
        this.form = form;
        this.source = source;
        this.branching = new Branching(form);
        this.growth = new Growth(branching::enter);
    }

    /** An empty form, with what it begins with. */
    public static Filling begin(Form form) {
        Filling filling = new Filling(form, new JsonObject());
        filling.growth.begin(form.items(), filling.nest, Optional.empty());
        return filling.ready();
    }

    /**
     * A response that goes on.
     *
     * @param response a QuestionnaireResponse, valid or not; it is not changed
     */
    public static Filling goOn(Form form, JsonObject response) {
        Filling filling = new Filling(form, response);
        filling.growth.goOn(form.items(), response, filling.nest, Optional.empty());
        return filling.ready();
    }

    private Filling ready() {
        branching.decideAll();
        everyPlace(this::look);
        return this;
    }

    /** The form. */
    public Form form() {
        return form;
    }

    /** The places at the top, in the order of the form, also those that are not shown. */
    public List<Place> places() {
        return List.copyOf(nest.places);
    }

    /** Tells somebody of every change. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /** Answers, or takes the answer away. */
    public void answer(Slot slot, Optional<Value> value) {
        slot.put(value, "");
        changed(slot.place());
    }

    /** What was typed is no answer of the question's type; there is no answer then. */
    public void unread(Slot slot, String typed) {
        slot.put(Optional.empty(), typed);
        changed(slot.place());
    }

    /**
     * Answers a question with several values, in order. A value that was there keeps what stands below it.
     *
     * @param values none to take all answers away
     */
    public void answer(Place place, List<Value> values) {
        List<Slot> before = List.copyOf(place.slots);
        List<Slot> now = new ArrayList<>();
        for (Value value : values) {
            now.add(before.stream().filter(slot -> slot.value().filter(value::sameAs).isPresent()).findFirst()
                    .orElseGet(() -> growth.emptySlot(place, Optional.of(value))));
        }
        if (now.isEmpty()) {
            now.add(growth.emptySlot(place, Optional.empty()));
        }
        before.stream().filter(slot -> !now.contains(slot)).forEach(slot -> slot.inside.places.forEach(this::forget));
        place.slots.clear();
        place.slots.addAll(now);
        reshaped(place);
    }

    /**
     * Puts in what follows from the answers; items that are not calculated keep theirs.
     *
     * @param values by linkId; an item that is missing keeps its answer
     * @return the linkIds of the items that have another answer now
     */
    public Set<String> calculated(Map<String, List<Value>> values) {
        List<Place> changing = new ArrayList<>();
        everyPlace(place -> {
            List<Value> now = values.getOrDefault(place.item().linkId(), place.values());
            if (place.item().isCalculated() && !now.equals(place.values())) {
                changing.add(place);
            }
        });
        changing.forEach(place -> calculated(place, values.get(place.item().linkId())));
        return changing.stream().map(place -> place.item().linkId()).collect(Collectors.toSet());
    }

    private void calculated(Place place, List<Value> values) {
        if (place.item().repeats()) {
            answer(place, values);
        } else {
            answer(place.slots.getFirst(), values.stream().findFirst());
        }
    }

    /** Makes room for another answer to a question that repeats. */
    public Slot addSlot(Place place) {
        Slot slot = growth.emptySlot(place, Optional.empty());
        place.slots.add(slot);
        reshaped(place);
        return slot;
    }

    /** Takes an answer away with its room; the last room of a question stays, empty. */
    public void remove(Slot slot) {
        Place place = slot.place();
        slot.inside.places.forEach(this::forget);
        place.slots.remove(slot);
        if (place.slots.isEmpty()) {
            place.slots.add(growth.emptySlot(place, Optional.empty()));
        }
        reshaped(place);
    }

    /** Repeats a group once more, behind its last repetition. */
    public Place repeat(Place group) {
        Nest around = group.nest();
        Place last = group.siblings().getLast();
        Place fresh = growth.empty(group.item(), around, Optional.empty());
        around.places.add(around.places.indexOf(last) + 1, fresh);
        reshaped(fresh);
        return fresh;
    }

    /** Takes a repetition of a group away, with all answers in it. The only one is emptied instead. */
    public void remove(Place group) {
        Nest around = group.nest();
        if (group.siblings().size() == 1) {
            repeat(group);
        }
        around.places.remove(group);
        forget(group);
        Set<Place> turned = branching.decide(branching.hangingOn(group));
        tell(turned, true);
    }

    /** How far it is filled in; costs nothing. */
    public Progress progress() {
        return tally.progress();
    }

    /** All that is not in order yet, from top to bottom. Costs a walk over the form. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        everyPlace(place -> all.addAll(place.problems));
        return all;
    }

    /** What is kept and cannot be shown: items of types that we do not know, or that hold other resources. */
    public List<Item> notShown() {
        return form.all().stream().filter(item -> !item.isShown() && !item.hidden()).toList();
    }

    /** How many items of the response the form does not ask for; they are kept. */
    public int strays() {
        int[] count = {nest.strays.size()};
        everyPlace(place -> {
            count[0] += place.inside.strays.size();
            place.slots.forEach(slot -> count[0] += slot.inside.strays.size());
        });
        return count[0];
    }

    /**
     * The response as it stands, also with what is kept aside; its status is {@code in-progress}.
     *
     * @param language of the questions' texts in it; empty for the form's own
     */
    public JsonObject draft(String language) {
        return written("in-progress", new Writing(place -> true, language));
    }

    /** The response with what is asked and nothing else; its status is {@code completed}. */
    public JsonObject completed(String language) {
        return written("completed", new Writing(Place::enabled, language));
    }

    private JsonObject written(String status, Writing writing) {
        JsonObject json = source.deepCopy();
        json.addProperty("resourceType", "QuestionnaireResponse");
        if (!json.has("questionnaire")) {
            form.canonical().ifPresent(canonical -> json.addProperty("questionnaire", canonical));
        }
        json.addProperty("status", status);
        writing.write(nest, json);
        return json;
    }

    private void changed(Place place) {
        Set<Place> turned = branching.decide(branching.hangingOn(place));
        boolean shape = !turned.isEmpty();
        turned.add(place);
        tell(turned, shape);
    }

    /** Places have come or gone at a place. */
    private void reshaped(Place place) {
        List<Place> begun = new ArrayList<>(branching.hangingOn(place));
        begun.add(place);
        inside(place, begun::add);
        Set<Place> touched = new LinkedHashSet<>(begun);
        touched.addAll(branching.decide(begun));
        tell(touched, true);
    }

    private void tell(Set<Place> touched, boolean shape) {
        Set<Place> all = new LinkedHashSet<>();
        touched.forEach(place -> {
            all.add(place);
            if (shape) {
                inside(place, all::add);
            }
        });
        all.forEach(this::look);
        List.copyOf(watchers).forEach(watcher -> watcher.changed(all, shape));
    }

    /** Counts a place, and checks it. */
    private void look(Place place) {
        tally.count(place);
        place.problems = AnswerCheck.of(place);
    }

    private void forget(Place place) {
        branching.leave(place);
        tally.forget(place);
        place.places().forEach(this::forget);
    }

    private void everyPlace(Consumer<Place> visitor) {
        walk(nest.places, visitor);
    }

    private static void inside(Place place, Consumer<Place> visitor) {
        walk(place.places(), visitor);
    }

    private static void walk(Collection<Place> places, Consumer<Place> visitor) {
        places.forEach(place -> {
            visitor.accept(place);
            walk(place.places(), visitor);
        });
    }
}
