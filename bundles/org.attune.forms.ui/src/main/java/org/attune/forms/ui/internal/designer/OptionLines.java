package org.attune.forms.ui.internal.designer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The options of an item as lines of text. An option whose line is worded anew keeps its code and its weight, so answers
 * given before still mean it.
 */
final class OptionLines {
    private static final String MEMBER = "answerOption";

    private OptionLines() {
    }

    static String of(JsonObject item) {
        return options(item).stream().map(OptionLines::words).collect(Collectors.joining("\n"));
    }

    static String in(JsonObject item, String language) {
        return options(item).stream().map(option -> inLanguage(option, language)).collect(Collectors.joining("\n"));
    }

    /** Says the options in another language, line by line. */
    static void say(JsonObject item, String language, String lines) {
        List<JsonObject> options = options(item);
        List<String> texts = lines.lines().toList();
        for (int i = 0; i < options.size(); i++) {
            String text = i < texts.size() ? texts.get(i).strip() : "";
            place(options.get(i)).ifPresent(spot -> Speech.say(spot.holder, spot.member, language, text));
        }
    }

    /** Makes the options those of some lines. */
    static void write(JsonObject item, String lines) {
        List<String> texts = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        List<JsonObject> before = new ArrayList<>(options(item));
        List<JsonObject> same = before.stream().filter(option -> texts.contains(words(option))).toList();
        List<JsonObject> free = new ArrayList<>(before.stream().filter(option -> !same.contains(option)).toList());
        boolean reworded = texts.size() == before.size();
        Set<String> codes = before.stream().map(OptionLines::code).collect(Collectors.toCollection(HashSet::new));
        JsonArray options = new JsonArray();
        for (String text : texts) {
            Optional<JsonObject> kept = same.stream().filter(option -> words(option).equals(text)).findFirst()
                    .or(() -> reworded && !free.isEmpty()
                            ? Optional.of(reword(free.removeFirst(), text))
                            : Optional.empty());
            options.add(kept.orElseGet(() -> fresh(text, codes)));
        }
        item.remove(MEMBER);
        if (!options.isEmpty()) {
            item.add(MEMBER, options);
        }
    }

    /** The options themselves. */
    static List<JsonObject> options(JsonObject item) {
        List<JsonObject> options = new ArrayList<>();
        if (item.get(MEMBER) instanceof JsonArray array) {
            array.forEach(one -> {
                if (one instanceof JsonObject object) {
                    options.add(object);
                }
            });
        }
        return options;
    }

    private static String words(JsonObject option) {
        return place(option).map(spot -> Blueprint.text(spot.holder, spot.member)).filter(text -> !text.isEmpty())
                .orElseGet(() -> code(option));
    }

    private static String inLanguage(JsonObject option, String language) {
        return place(option).map(spot -> Speech.in(spot.holder, spot.member, language)).orElse("");
    }

    /** Where the words of an option stand; empty for one without words, such as a number. */
    private static Optional<Spot> place(JsonObject option) {
        if (option.get("valueCoding") instanceof JsonObject coding) {
            return Optional.of(new Spot(coding, "display"));
        }
        return option.has("valueString") ? Optional.of(new Spot(option, "valueString")) : Optional.empty();
    }

    private static String code(JsonObject option) {
        return option.get("valueCoding") instanceof JsonObject coding
                ? Blueprint.text(coding, "code")
                : Stream.of("valueInteger", "valueDate", "valueTime").map(name -> Blueprint.text(option, name))
                        .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static JsonObject reword(JsonObject option, String text) {
        Optional<Spot> spot = place(option);
        spot.ifPresent(found -> found.holder.addProperty(found.member, text));
        return option;
    }

    private static JsonObject fresh(String text, Set<String> codes) {
        JsonObject coding = new JsonObject();
        coding.addProperty("code", code(text, codes));
        coding.addProperty("display", text);
        JsonObject option = new JsonObject();
        option.add("valueCoding", coding);
        return option;
    }

    private static String code(String text, Set<String> codes) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "option" : plain.substring(0, Math.min(32, plain.length()));
        return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? base : base + "-" + i).filter(codes::add).findFirst()
                .orElseThrow();
    }

    private record Spot(JsonObject holder, String member) {}
}
