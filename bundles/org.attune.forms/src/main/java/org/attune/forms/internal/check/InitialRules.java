package org.attune.forms.internal.check;

import java.util.List;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/** What an item begins with: que-8, que-11, que-13, and whether it would be taken as an answer. */
final class InitialRules {
    private InitialRules() {
    }

    static void check(Item item, Findings findings) {
        if (!item.json().has("initial")) {
            return;
        }
        Place place = Place.of(item);
        if (item.type() == ItemType.GROUP || item.type() == ItemType.DISPLAY) {
            findings.add(Rule.INITIAL_NOT_ALLOWED, place.at("initial"), item.type().word());
            return;
        }
        if (item.json().has("answerOption")) {
            findings.add(Rule.INITIAL_BESIDE_OPTIONS, place.at("initial"));
        }
        List<JsonObject> initial = Members.objects(item.json(), "initial");
        if (initial.size() > 1 && !item.repeats()) {
            findings.add(Rule.INITIAL_TOO_MANY, place.at("initial"), initial.size());
        }
        for (int i = 0; i < initial.size(); i++) {
            Place at = place.at("initial", i);
            Value.in(initial.get(i), "value").ifPresent(value -> value(item, value, at, findings));
        }
    }

    private static void value(Item item, Value value, Place place, Findings findings) {
        if (item.type() == ItemType.UNKNOWN) {
            return;
        }
        if (!item.type().answerTypes().contains(value.type())) {
            findings.add(Rule.INITIAL_TYPE, place.at("value" + value.type()), value.type(), item.type().word());
            return;
        }
        ValueRules.of(item).broken(value).stream().findFirst().ifPresent(broken -> findings
                .add(Rule.INITIAL_NOT_TAKEN, place.at("value" + value.type()), broken.rule().code()));
    }
}
