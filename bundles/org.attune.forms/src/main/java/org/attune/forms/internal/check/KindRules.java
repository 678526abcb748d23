package org.attune.forms.internal.check;

import java.util.EnumSet;
import java.util.Set;

import org.attune.forms.Item;
import org.attune.forms.ItemType;

import com.google.gson.JsonObject;

/** What an item may have because of its type: que-1, que-3, que-6, que-9, que-10. */
final class KindRules {
    private static final Set<ItemType> WITH_LENGTH = EnumSet.of(ItemType.BOOLEAN, ItemType.DECIMAL, ItemType.INTEGER,
            ItemType.STRING, ItemType.TEXT, ItemType.URL, ItemType.OPEN_CHOICE, ItemType.UNKNOWN);

    private KindRules() {
    }

    static void check(Item item, Findings findings) {
        JsonObject json = item.json();
        Place place = Place.of(item);
        if (item.type() == ItemType.GROUP && !json.has("item")) {
            findings.add(Rule.GROUP_WITHOUT_ITEMS, place, item.linkId());
        }
        if (item.type() == ItemType.DISPLAY) {
            display(json, place, findings);
        }
        if (json.has("maxLength") && !WITH_LENGTH.contains(item.type())) {
            findings.add(Rule.MAX_LENGTH_NOT_ALLOWED, place.at("maxLength"), item.type().word());
        } else if (item.maxLength().isPresent() && item.maxLength().getAsInt() < 1) {
            findings.add(Rule.MAX_LENGTH_TOO_SMALL, place.at("maxLength"));
        }
    }

    private static void display(JsonObject json, Place place, Findings findings) {
        if (json.has("item")) {
            findings.add(Rule.DISPLAY_WITH_ITEMS, place.at("item"));
        }
        if (json.has("code")) {
            findings.add(Rule.DISPLAY_WITH_CODE, place.at("code"));
        }
        for (String member : new String[]{"required", "repeats"}) {
            if (json.has(member)) {
                findings.add(Rule.DISPLAY_REQUIRED, place.at(member), member);
            }
        }
        if (json.has("readOnly")) {
            findings.add(Rule.DISPLAY_READ_ONLY, place.at("readOnly"));
        }
    }
}
