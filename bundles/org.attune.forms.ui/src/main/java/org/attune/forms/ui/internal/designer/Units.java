package org.attune.forms.ui.internal.designer;

import java.util.List;
import java.util.stream.Collectors;

import org.attune.forms.ItemType;
import org.attune.forms.Value;

import com.google.gson.JsonObject;

/**
 * The units of a number as lines, such as {@code minutes = min}: what people read, and its code in UCUM where it has one.
 * One is the unit of the question, several are a choice.
 */
final class Units {
    private static final String ONE = Extras.HL7 + "questionnaire-unit";
    private static final String SEVERAL = Extras.HL7 + "questionnaire-unitOption";
    private static final String UCUM = "http://unitsofmeasure.org";

    private Units() {
    }

    static String of(JsonObject item) {
        List<Value> several = Extras.all(item, SEVERAL);
        return (several.isEmpty() ? Extras.all(item, ONE) : several).stream().map(Units::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Value unit) {
        String code = unit instanceof Value.Coding coding ? coding.code() : "";
        return code.isEmpty() || code.equals(unit.text()) ? unit.text() : unit.text() + " = " + code;
    }

    /** Only a number with a unit lets people choose one; of other numbers the first line counts. */
    static void write(JsonObject item, String lines) {
        List<Value> units = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Units::read).toList();
        boolean choice = units.size() > 1 && Blueprint.type(item) == ItemType.QUANTITY;
        Extras.put(item, SEVERAL, choice ? units : List.of());
        Extras.put(item, ONE, choice ? List.of() : units.stream().limit(1).toList());
    }

    private static Value read(String line) {
        int at = line.lastIndexOf('=');
        String words = (at < 0 ? line : line.substring(0, at)).strip();
        String code = at < 0 ? "" : line.substring(at + 1).strip();
        return Value.Coding.of(code.isEmpty() ? "" : UCUM, code, words);
    }
}
