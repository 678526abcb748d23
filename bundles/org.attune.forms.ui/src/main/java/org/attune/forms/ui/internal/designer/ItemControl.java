package org.attune.forms.ui.internal.designer;

import java.util.List;
import java.util.Optional;

import org.attune.forms.ItemType;
import org.attune.forms.Value;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** How an item is to be shown: HL7's extension {@code questionnaire-itemControl} and its codes. */
final class ItemControl {
    /** Nothing wished: the program chooses. */
    static final String ANY = "";
    private static final String URL = Extras.HL7 + "questionnaire-itemControl";
    private static final String SYSTEM = "http://hl7.org/fhir/questionnaire-item-control";

    private ItemControl() {
    }

    /** What can be wished for a type; {@link #ANY} alone where there is no choice. */
    static List<String> of(ItemType type) {
        return switch (type) {
            case BOOLEAN -> List.of(ANY, "check-box");
            case CHOICE, OPEN_CHOICE -> List.of(ANY, "radio-button", "drop-down", "autocomplete");
            case DISPLAY -> List.of(ANY, "help");
            default -> List.of(ANY);
        };
    }

    /** What an item wishes. */
    static String of(JsonObject item) {
        return Extras.get(item, URL).filter(Value.Other.class::isInstance).map(Value::json)
                .filter(JsonObject.class::isInstance).map(JsonObject.class::cast).map(ItemControl::code).orElse(ANY);
    }

    private static String code(JsonObject concept) {
        return concept.get("coding") instanceof JsonArray codings && !codings.isEmpty()
                && codings.get(0) instanceof JsonObject coding ? Blueprint.text(coding, "code") : ANY;
    }

    /** Makes an item wish something, or nothing. */
    static void wish(JsonObject item, String code) {
        JsonObject coding = new JsonObject();
        coding.addProperty("system", SYSTEM);
        coding.addProperty("code", code);
        JsonArray codings = new JsonArray();
        codings.add(coding);
        JsonObject concept = new JsonObject();
        concept.add("coding", codings);
        Extras.put(item, URL, Optional.of(code).filter(one -> !one.isEmpty())
                .map(one -> new Value.Other("CodeableConcept", concept)));
    }
}
