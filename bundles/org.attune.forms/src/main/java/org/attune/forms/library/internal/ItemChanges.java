package org.attune.forms.library.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.attune.forms.Item;
import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.forms.internal.Members;
import org.attune.forms.library.Change;
import org.attune.forms.library.Change.Kind;
import org.attune.forms.library.Effect;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What differs between two versions of one item, apart from its place. */
final class ItemChanges {
    private static final String FIRST_LANGUAGE = "";
    /** Members that are compared one by one here, or stand for items of their own. */
    private static final Set<String> COMPARED = Set.of("item", "text", "type", "answerOption", "answerValueSet",
            "required", "repeats", "enableWhen", "enableBehavior", "maxLength", "extension");
    private static final Set<String> BOUNDS = Set.of("minValue", "maxValue", "minLength", "maxDecimalPlaces", "regex",
            "questionnaire-minOccurs", "questionnaire-maxOccurs", "sdc-questionnaire-minQuantity",
            "sdc-questionnaire-maxQuantity");

    private final Item was;
    private final Item is;
    private final List<Change> changes = new ArrayList<>();

    private ItemChanges(Item was, Item is) {
        this.was = was;
        this.is = is;
    }

    static List<Change> of(Item was, Item is) {
        if (was.json().equals(is.json())) {
            return List.of();
        }
        ItemChanges found = new ItemChanges(was, is);
        found.differs(Kind.TEXT, item -> item.text(FIRST_LANGUAGE), Effect.NOT_COMPARABLE);
        found.differs(Kind.TYPE, item -> item.type().word(), Effect.NOT_COMPARABLE);
        found.options();
        found.differs(Kind.REQUIRED, item -> Boolean.toString(item.required()), Effect.SAME);
        found.differs(Kind.REPEATS, item -> Boolean.toString(item.repeats()), Effect.NOT_COMPARABLE);
        found.differs(Kind.BRANCHING, ItemChanges::branching, Effect.ASKED_OF_OTHERS);
        found.differs(Kind.BOUNDS, ItemChanges::bounds, Effect.SAME);
        found.differs(Kind.OTHER, ItemChanges::rest, Effect.SAME);
        return found.changes;
    }

    /** How people know an item. */
    static String label(Item item) {
        String text = item.text(FIRST_LANGUAGE).strip();
        return text.isEmpty() ? item.linkId() : text;
    }

    private void differs(Kind kind, Function<Item, String> part, Effect effect) {
        String before = part.apply(was);
        String after = part.apply(is);
        if (!before.equals(after)) {
            changes.add(new Change(is.linkId(), kind, label(is), before, after, effect));
        }
    }

    private void options() {
        Map<String, Option> before = byValue(was);
        Map<String, Option> after = byValue(is);
        after.forEach((value, option) -> Optional.ofNullable(before.get(value)).ifPresentOrElse(
                old -> option(old, option), () -> option(Kind.OPTION_ADDED, "", shown(option), Effect.OPTION_NEW)));
        before.entrySet().stream().filter(old -> !after.containsKey(old.getKey())).map(Map.Entry::getValue)
                .forEach(old -> option(Kind.OPTION_REMOVED, shown(old), "", Effect.OPTION_GONE));
    }

    private void option(Option old, Option now) {
        if (!shown(old).equals(shown(now))) {
            option(Kind.OPTION_TEXT, shown(old), shown(now), Effect.NOT_COMPARABLE);
        }
        if (!weight(old).equals(weight(now))) {
            String named = shown(now) + ": ";
            option(Kind.OPTION_WEIGHT, named + weight(old), named + weight(now), Effect.SCORES_DIFFER);
        }
    }

    private void option(Kind kind, String before, String after, Effect effect) {
        changes.add(new Change(is.linkId(), kind, label(is), before, after, effect));
    }

    private static Map<String, Option> byValue(Item item) {
        Map<String, Option> options = new LinkedHashMap<>();
        item.options().forEach(option -> options.putIfAbsent(key(option.value()), option));
        return options;
    }

    private static String key(Value value) {
        return value instanceof Value.Coding coding ? coding.system() + "|" + coding.code() : value.text();
    }

    private static String shown(Option option) {
        return option.text(FIRST_LANGUAGE);
    }

    private static String weight(Option option) {
        return option.weight().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString).orElse("");
    }

    private static String branching(Item item) {
        String joined = item.needsAllConditions() ? " & " : " | ";
        return String.join(joined, item.conditions().stream().map(condition -> condition.question() + " "
                + condition.operator() + " " + condition.answer().map(Value::text).orElse("")).toList());
    }

    private static String bounds(Item item) {
        Stream<String> length = item.maxLength().stream().mapToObj(most -> "maxLength " + most);
        Stream<String> others = Members.objects(item.json(), "extension").stream().filter(ItemChanges::isBound)
                .map(one -> name(one) + " " + Value.in(one, "value").map(Value::text).orElse(""));
        return String.join(", ", Stream.concat(length, others).sorted().toList());
    }

    /** Everything else in one text; which of it changed is of no account here. */
    private static String rest(Item item) {
        JsonObject rest = new JsonObject();
        Set<String> names = new HashSet<>(item.json().keySet());
        names.removeAll(COMPARED);
        names.stream().sorted().forEach(name -> rest.add(name, item.json().get(name)));
        JsonArray extensions = new JsonArray();
        Members.objects(item.json(), "extension").stream().filter(one -> !isBound(one)).map(JsonElement.class::cast)
                .forEach(extensions::add);
        rest.add("extension", extensions);
        return rest.toString();
    }

    private static boolean isBound(JsonObject extension) {
        return BOUNDS.contains(name(extension));
    }

    private static String name(JsonObject extension) {
        String url = Members.text(extension, "url");
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
