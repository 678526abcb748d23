package org.attune.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/**
 * What is filled in: a view of a FHIR R4 QuestionnaireResponse beside the form that it answers. The JSON is kept as it
 * came and is not to be changed afterwards. Never fails, whatever the JSON holds. Immutable; any thread. Made in one
 * pass.
 */
public final class Response {
    private final Form form;
    private final JsonObject json;
    private final List<ResponseItem> all = new ArrayList<>();
    private final List<ResponseItem> items;

    private Response(Form form, JsonObject json) {
        this.form = Objects.requireNonNull(form, "form");
        this.json = Objects.requireNonNull(json, "json");
        this.items = ResponseItem.itemsIn(this, json, Optional.empty(), Optional.empty(), form.items(), all);
    }

    /** The view of a QuestionnaireResponse beside a form. */
    public static Response of(Form form, JsonObject questionnaireResponse) {
        return new Response(form, questionnaireResponse);
    }

    /** The form. */
    public Form form() {
        return form;
    }

    /** The QuestionnaireResponse as it came. */
    public JsonObject json() {
        return json;
    }

    /** The form that it says it answers, as {@code address|version}. */
    public Optional<String> questionnaire() {
        return Members.given(json, "questionnaire");
    }

    /** The word of {@code status}; may be empty. */
    public String status() {
        return Members.text(json, "status");
    }

    /** Whether the answers claim to be all there: the status is {@code completed} or {@code amended}. */
    public boolean complete() {
        return status().equals("completed") || status().equals("amended");
    }

    /** The items at the top, in order. */
    public List<ResponseItem> items() {
        return items;
    }

    /** All items in document order; {@link ResponseItem#index} is the place in here. */
    public List<ResponseItem> all() {
        return Collections.unmodifiableList(all);
    }

    /** All answers to an item, wherever it stands, in order. */
    public List<Value> answersTo(String linkId) {
        return all.stream().filter(item -> item.linkId().equals(linkId)).flatMap(item -> item.values().stream())
                .toList();
    }
}
