package org.attune.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;
import org.attune.forms.internal.Translated;

import com.google.gson.JsonObject;

/**
 * One answer to choose: a view of {@code answerOption}, or of a code in a contained value set.
 *
 * @param value what is answered
 * @param json the option as it stands in the form
 */
public record Option(Value value, JsonObject json) {
    private static final List<String> WEIGHTS = List.of(Extensions.HL7 + "ordinalValue", Extensions.HL7 + "itemWeight",
            Extensions.HL7 + "questionnaire-ordinalValue", Extensions.HL7 + "valueset-ordinalValue",
            Extensions.HL7 + "codesystem-ordinalValue");

    static List<Option> of(JsonObject item) {
        return Members.objects(item, "answerOption").stream()
                .flatMap(one -> Value.in(one, "value").map(value -> new Option(value, one)).stream()).toList();
    }

    /** What people read, in a language where it is translated. */
    public String text(String language) {
        if (value instanceof Value.Coding coding) {
            String display = Translated.text(coding.json(), "display", language);
            return display.isEmpty() ? coding.text() : display;
        }
        return value.type().equals("String") ? Translated.text(json, "valueString", language) : value.text();
    }

    /** What stands before it, such as {@code a)}; may be empty (extension {@code questionnaire-optionPrefix}). */
    public String prefix() {
        return Extensions.value(json, Extensions.HL7 + "questionnaire-optionPrefix").map(Value::text).orElse("");
    }

    /** Its ordinal weight (extensions {@code ordinalValue} and {@code itemWeight}, on the option or its coding). */
    public Optional<BigDecimal> weight() {
        return weightIn(json)
                .or(() -> value instanceof Value.Coding coding ? weightIn(coding.json()) : Optional.empty());
    }

    /** Whether no other option can be chosen beside it (extension {@code questionnaire-optionExclusive}). */
    public boolean exclusive() {
        return Extensions.isTrue(json, Extensions.HL7 + "questionnaire-optionExclusive");
    }

    /** Whether it is chosen at first. */
    public boolean selectedAtFirst() {
        return Members.isTrue(json, "initialSelected");
    }

    static Optional<BigDecimal> weightIn(JsonObject element) {
        return WEIGHTS.stream().flatMap(url -> Extensions.first(element, url).stream())
                .flatMap(one -> Members.number(one, "valueDecimal").stream()).findFirst();
    }
}
