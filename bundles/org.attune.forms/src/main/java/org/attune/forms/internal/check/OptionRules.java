package org.attune.forms.internal.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/** What may be chosen from: que-4, que-5, the types of options, and whether a contained value set is there. */
final class OptionRules {
    /** The expression of que-5 allows more types than its words do; the expression counts. */
    private static final Set<ItemType> WITH_OPTIONS = EnumSet.of(ItemType.CHOICE, ItemType.OPEN_CHOICE,
            ItemType.DECIMAL, ItemType.INTEGER, ItemType.DATE, ItemType.DATE_TIME, ItemType.TIME, ItemType.STRING,
            ItemType.QUANTITY, ItemType.UNKNOWN);

    private OptionRules() {
    }

    static void check(Item item, Findings findings) {
        JsonObject json = item.json();
        Place place = Place.of(item);
        boolean options = json.has("answerOption");
        boolean valueSet = json.has("answerValueSet");
        if (options && valueSet) {
            findings.add(Rule.OPTIONS_TWICE, place.at("answerValueSet"));
        }
        if ((options || valueSet) && !WITH_OPTIONS.contains(item.type())) {
            findings.add(Rule.OPTIONS_NOT_ALLOWED, place.at(options ? "answerOption" : "answerValueSet"),
                    item.type().word());
        } else if (options) {
            each(item, place, findings);
        }
        if (item.type().chooses() && !options && !valueSet && !isFilledElsewhere(json)) {
            findings.add(Rule.OPTIONS_MISSING, place, item.linkId());
        }
        item.valueSet().filter(reference -> reference.startsWith("#"))
                .ifPresent(reference -> contained(item, reference, place, findings));
    }

    /** SDC has other ways to say where the options come from. */
    private static boolean isFilledElsewhere(JsonObject json) {
        return json.has("_answerValueSet") || json.has("extension") && Members.objects(json, "extension").stream()
                .map(one -> Members.text(one, "url")).anyMatch(url -> url.contains("answerExpression")
                        || url.contains("candidateExpression") || url.contains("answerOptionsToggle"));
    }

    private static void each(Item item, Place place, Findings findings) {
        Set<String> seen = new HashSet<>();
        int selected = 0;
        List<JsonObject> options = Members.objects(item.json(), "answerOption");
        for (int i = 0; i < options.size(); i++) {
            Place at = place.at("answerOption", i);
            Value.in(options.get(i), "value").ifPresent(value -> {
                type(item, value, at, findings);
                if (!seen.add(ValueRules.key(value))) {
                    findings.add(Rule.OPTION_REPEATED, at);
                }
            });
            selected += Members.isTrue(options.get(i), "initialSelected") ? 1 : 0;
        }
        if (selected > 1 && !item.repeats()) {
            findings.add(Rule.OPTIONS_SELECTED, place.at("answerOption"), selected);
        }
    }

    private static void type(Item item, Value value, Place place, Findings findings) {
        boolean fits = item.type() == ItemType.UNKNOWN || item.type().answerTypes().contains(value.type());
        if (!fits) {
            findings.add(Rule.OPTION_TYPE, place.at("value" + value.type()), value.type(), item.type().word());
        }
    }

    private static void contained(Item item, String reference, Place place, Findings findings) {
        Optional<JsonObject> set = Optional.ofNullable(item.form().contained().get(reference.substring(1)));
        if (set.filter(one -> Members.text(one, "resourceType").equals("ValueSet")).isEmpty()) {
            findings.add(Rule.VALUE_SET_MISSING, place.at("answerValueSet"), reference);
        }
    }
}
