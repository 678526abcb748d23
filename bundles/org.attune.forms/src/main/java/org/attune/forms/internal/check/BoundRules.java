package org.attune.forms.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.internal.Extensions;

import com.google.gson.JsonObject;

/** Least and most of values, letters and answers, and the pattern that an answer must match. */
final class BoundRules {
    private static final Map<ItemType, Set<String>> ORDERED = Map.of(
            ItemType.INTEGER, Set.of("Integer", "Decimal"), ItemType.DECIMAL, Set.of("Integer", "Decimal"),
            ItemType.DATE, Set.of("Date"), ItemType.DATE_TIME, Set.of("DateTime", "Date", "Instant"),
            ItemType.TIME, Set.of("Time"), ItemType.QUANTITY, Set.of("Quantity", "Decimal", "Integer"));

    private BoundRules() {
    }

    static void check(Item item, Findings findings) {
        if (!item.json().has("extension")) {
            return;
        }
        Place place = Place.of(item);
        Optional<Value> least = item.minValue();
        Optional<Value> most = item.maxValue();
        least.ifPresent(value -> type(item, value, "minValue", findings));
        most.ifPresent(value -> type(item, value, "maxValue", findings));
        boolean reversed = least.isPresent() && most.isPresent()
                && least.get().compareWith(most.get()).filter(order -> order > 0).isPresent();
        if (reversed || isReversed(item.minOccurs(), item.maxOccurs())
                || isReversed(item.minLength(), item.maxLength())) {
            findings.add(Rule.BOUNDS_REVERSED, place, item.linkId());
        }
        item.regex().filter(regex -> !compiles(regex))
                .ifPresent(regex -> findings.add(Rule.BAD_REGEX, place(item, "regex"), item.linkId()));
    }

    private static boolean isReversed(OptionalInt least, OptionalInt most) {
        return least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt();
    }

    private static void type(Item item, Value value, String extension, Findings findings) {
        Set<String> types = ORDERED.getOrDefault(item.type(), Set.of());
        if (item.type() != ItemType.UNKNOWN && !types.contains(value.type())) {
            findings.add(Rule.BOUND_TYPE, place(item, extension), value.type(), item.type().word());
        }
    }

    /** The place of an extension, by the last word of its address. */
    private static Place place(Item item, String name) {
        List<JsonObject> found = Extensions.all(item.json(), Extensions.HL7 + name);
        if (found.isEmpty()) {
            return Place.of(item);
        }
        int index = item.json().getAsJsonArray("extension").asList().indexOf(found.getFirst());
        return Place.of(item).at("extension", index);
    }

    private static boolean compiles(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException noPattern) {
            return false;
        }
    }
}
