package org.attune.forms.ui.internal.designer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.attune.forms.Value;

import com.google.gson.JsonObject;

/** The ordinal weights of options as lines of numbers, in the order of the options. */
final class Weights {
    private static final String URL = Extras.HL7 + "ordinalValue";

    private Weights() {
    }

    static String of(JsonObject item) {
        return OptionLines.options(item).stream().map(Weights::line).collect(Collectors.joining("\n")).stripTrailing();
    }

    private static String line(JsonObject option) {
        return Extras.get(holder(option), URL).map(Value::text).orElse("");
    }

    /** Where the weight stands already, else at the option. */
    private static JsonObject holder(JsonObject option) {
        return option.get("valueCoding") instanceof JsonObject coding && Extras.get(coding, URL).isPresent()
                ? coding
                : option;
    }

    /**
     * Gives the options the weights of some lines; an empty line for none.
     *
     * @return whether each line is a number
     */
    static boolean write(JsonObject item, String lines) {
        List<JsonObject> options = OptionLines.options(item);
        List<String> texts = lines.lines().map(String::strip).toList();
        boolean read = texts.size() <= options.size();
        for (int i = 0; i < options.size(); i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            Optional<Value> weight = number(text);
            read &= text.isEmpty() || weight.isPresent();
            Extras.put(holder(options.get(i)), URL, weight);
        }
        return read;
    }

    private static Optional<Value> number(String text) {
        return text.matches("-?\\d{1,9}([.,]\\d{1,6})?")
                ? Optional.of(new Value.Decimal(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }
}
