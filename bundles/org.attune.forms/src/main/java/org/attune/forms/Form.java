package org.attune.forms;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.attune.forms.internal.Members;
import org.attune.forms.internal.Outline;
import org.attune.forms.internal.Translated;
import org.attune.forms.internal.ValueSets;

import com.google.gson.JsonObject;

/**
 * A form: a view of a FHIR R4 Questionnaire. The JSON is kept as it came and is not to be changed afterwards; what this
 * view does not know stays in it. Never fails, whatever the JSON holds: what is wrong is found by {@link Forms#check}.
 * Immutable; any thread. Made in one pass over the items; look-ups take the same time however large the form is.
 */
public final class Form {
    private final JsonObject json;
    private final Outline outline;
    private final ValueSets valueSets;

    private Form(JsonObject json) {
        this.json = Objects.requireNonNull(json, "json");
        this.valueSets = ValueSets.containedIn(json);
        this.outline = Outline.of(this);
    }

    /** The view of a Questionnaire. */
    public static Form of(JsonObject questionnaire) {
        return new Form(questionnaire);
    }

    /** The Questionnaire as it came. */
    public JsonObject json() {
        return json;
    }

    /** The canonical address, without version. */
    public Optional<String> url() {
        return Members.given(json, "url");
    }

    /** The business version. */
    public Optional<String> version() {
        return Members.given(json, "version");
    }

    /** What a response names in {@code questionnaire}: the address, with {@code |version} when there is one. */
    public Optional<String> canonical() {
        return url().map(url -> version().map(version -> url + "|" + version).orElse(url));
    }

    /** The word of {@code status}; may be empty. */
    public String status() {
        return Members.text(json, "status");
    }

    /**
     * The title, or else the name; may be empty.
     *
     * @param language a BCP 47 tag such as {@code fr}, or empty for the language it was written in
     */
    public String title(String language) {
        String title = Translated.text(json, "title", language);
        return title.isEmpty() ? Members.text(json, "name") : title;
    }

    /** The items at the top, in order. */
    public List<Item> items() {
        return outline.top();
    }

    /** All items in document order; {@link Item#index} is the place in here. */
    public List<Item> all() {
        return outline.all();
    }

    /** The first item with a linkId. */
    public Optional<Item> item(String linkId) {
        return Optional.ofNullable(outline.byLinkId().get(linkId)).map(List::getFirst);
    }

    /** All items with a linkId: one in a form without faults. */
    public List<Item> itemsCalled(String linkId) {
        return outline.byLinkId().getOrDefault(linkId, List.of());
    }

    /** The items whose {@code enableWhen} asks for an item, in document order. */
    public List<Item> dependents(Item question) {
        return outline.dependents(question);
    }

    /**
     * All items, each behind those that its being enabled hangs on: its parent and the questions of its
     * {@code enableWhen}. Those in a circle come last, in document order.
     */
    public List<Item> inOrderOfEnabling() {
        return outline.inOrderOfEnabling();
    }

    /** The items in a circle of {@code enableWhen}, or between two; empty in a form without faults. */
    public List<Item> inCircles() {
        return outline.inCircles();
    }

    /** Those of {@link #inOrderOfEnabling} that may be disabled, by conditions of their own or around them. */
    List<Item> hanging() {
        return outline.hanging();
    }

    /** Whether an item may be disabled, or another hangs on it. */
    boolean concernsEnabling(Item item) {
        return outline.concerns(item);
    }

    /** Whether any item has {@code enableWhen}. */
    public boolean branches() {
        return outline.branches();
    }

    /**
     * The codes of a value set that the form contains; empty when it is elsewhere, or not written out as a list of
     * codes.
     *
     * @param reference such as {@code #yes-no}
     */
    public Optional<List<Option>> optionsOf(String reference) {
        return valueSets.options(reference);
    }

    /** What else is in the form as contained resources, by id. */
    public Map<String, JsonObject> contained() {
        return Collections.unmodifiableMap(valueSets.contained());
    }
}
