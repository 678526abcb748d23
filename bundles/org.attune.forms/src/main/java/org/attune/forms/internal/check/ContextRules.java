package org.attune.forms.internal.check;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/**
 * On which items the extensions of forms may stand: the context invariants of R4. Where a later edition of an extension
 * allows more (units of quantities, steps of decimals), that counts; that of displayCategory is left out, as it forbids
 * what the extension is for.
 */
final class ContextRules {
    private static final Map<String, BiPredicate<Item, JsonObject>> INVARIANTS = Map.of(
            "questionnaire-referenceFilter", (item, extension) -> item.type() == ItemType.REFERENCE,
            "questionnaire-referenceResource", (item, extension) -> item.type() == ItemType.REFERENCE,
            "questionnaire-referenceProfile", (item, extension) -> item.type() == ItemType.REFERENCE,
            "questionnaire-sliderStepValue",
            (item, extension) -> item.type() == ItemType.INTEGER || item.type() == ItemType.DECIMAL,
            "questionnaire-choiceOrientation", (item, extension) -> item.type().chooses(),
            "questionnaire-unitValueSet", (item, extension) -> item.type() == ItemType.QUANTITY,
            "questionnaire-unitOption", (item, extension) -> item.type() == ItemType.QUANTITY,
            "questionnaire-unit",
            (item, extension) -> item.type() == ItemType.INTEGER || item.type() == ItemType.DECIMAL
                    || item.type() == ItemType.QUANTITY,
            "questionnaire-minOccurs", (item, extension) -> item.required() || value(extension) == 0,
            "questionnaire-maxOccurs", (item, extension) -> item.repeats() || value(extension) == 1);

    private ContextRules() {
    }

    static void check(Item item, Findings findings) {
        if (item.type() == ItemType.UNKNOWN) {
            return;
        }
        List<JsonObject> extensions = Members.objects(item.json(), "extension");
        for (int i = 0; i < extensions.size(); i++) {
            String url = Members.text(extensions.get(i), "url");
            String name = url.startsWith(Extensions.HL7) ? url.substring(Extensions.HL7.length()) : "";
            if (INVARIANTS.containsKey(name) && !INVARIANTS.get(name).test(item, extensions.get(i))) {
                findings.add(Rule.EXTENSION_CONTEXT, Place.of(item).at("extension", i), name, item.linkId());
            }
        }
    }

    private static int value(JsonObject extension) {
        return Members.integer(extension, "valueInteger").orElse(-1);
    }
}
