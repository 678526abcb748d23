package org.attune.forms.ui.internal.designer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.attune.forms.Item;
import org.attune.forms.Value;
import org.attune.forms.filling.Typing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What an item is answered with at first. Of options it is said at the option, of anything else at the item. */
final class Beginnings {
    private static final String AT_ITEM = "initial";
    private static final String AT_OPTION = "initialSelected";

    private Beginnings() {
    }

    /** The values at first as lines that can be typed. */
    static String lines(Item item, Typing typing) {
        return String.join("\n", item.initial().stream().map(typing::write).toList());
    }

    /**
     * Writes values that were typed, one per line.
     *
     * @return whether each line can be read as an answer
     */
    static boolean write(JsonObject json, Item item, Typing typing, String lines) {
        List<String> texts = lines.lines().filter(line -> !line.isBlank()).toList();
        List<Value> values = texts.stream().flatMap(line -> typing.read(item, line).stream()).toList();
        write(json, item.repeats() ? values : values.stream().limit(1).toList());
        return values.size() == texts.size() && (item.repeats() || texts.size() < 2);
    }

    /** Writes yes, no, or nothing. */
    static void write(JsonObject json, Optional<Value> value) {
        write(json, value.stream().toList());
    }

    private static void write(JsonObject json, List<Value> values) {
        JsonArray all = new JsonArray();
        values.forEach(value -> {
            JsonObject one = new JsonObject();
            value.putInto(one, "value");
            all.add(one);
        });
        json.remove(AT_ITEM);
        if (!all.isEmpty()) {
            json.add(AT_ITEM, all);
        }
    }

    /** Which of its options are chosen at first, by their places. */
    static List<Integer> chosen(JsonObject json) {
        List<JsonObject> options = OptionLines.options(json);
        return IntStream.range(0, options.size())
                .filter(i -> Blueprint.is(options.get(i), AT_OPTION)).boxed().toList();
    }

    /** Chooses options at first, and no others. */
    static void choose(JsonObject json, Set<Integer> places) {
        json.remove(AT_ITEM);
        List<JsonObject> options = OptionLines.options(json);
        for (int i = 0; i < options.size(); i++) {
            Blueprint.is(options.get(i), AT_OPTION, places.contains(i));
        }
    }
}
