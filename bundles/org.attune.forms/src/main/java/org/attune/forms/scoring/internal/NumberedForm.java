package org.attune.forms.scoring.internal;

import java.math.BigDecimal;

import org.attune.forms.internal.Extensions;
import org.attune.forms.library.Licence;
import org.attune.forms.library.Validation;
import org.attune.forms.scoring.ScoringPack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The form of an instrument whose wording is not here: its items by number, with the values that an answer can have. */
final class NumberedForm {
    private final ScoringPack pack;

    private NumberedForm(ScoringPack pack) {
        this.pack = pack;
    }

    static JsonObject of(ScoringPack pack) {
        return new NumberedForm(pack).form();
    }

    private JsonObject form() {
        JsonObject form = new JsonObject();
        form.addProperty("resourceType", "Questionnaire");
        form.addProperty("url", pack.form());
        form.addProperty("version", pack.version());
        form.addProperty("title", pack.title());
        form.addProperty("status", "active");
        form.addProperty("copyright", pack.licence().holder());
        JsonArray items = new JsonArray();
        for (int number = 1; number <= pack.items(); number++) {
            items.add(item(number));
        }
        form.add("item", items);
        form.add("extension", extensions(extension(Validation.EXTENSION, "valueCode",
                pack.tested() ? Validation.VALIDATED : Validation.NOT_VALIDATED)));
        return new Licence(pack.licence().kind()).on(form);
    }

    private JsonObject item(int number) {
        JsonObject item = new JsonObject();
        item.addProperty("linkId", pack.linkId(number));
        item.addProperty("prefix", Integer.toString(number));
        item.addProperty("type", "choice");
        JsonArray options = new JsonArray();
        for (BigDecimal value = pack.answers().least(); pack.answers().holds(value); value = value.add(pack.step())) {
            options.add(option(value));
        }
        item.add("answerOption", options);
        return item;
    }

    private JsonObject option(BigDecimal value) {
        JsonObject coding = new JsonObject();
        coding.addProperty("system", pack.id());
        coding.addProperty("code", value.toPlainString());
        JsonObject weight = new JsonObject();
        weight.addProperty("url", Extensions.HL7 + "ordinalValue");
        weight.addProperty("valueDecimal", value);
        JsonObject option = new JsonObject();
        option.add("extension", extensions(weight));
        option.add("valueCoding", coding);
        return option;
    }

    private static JsonObject extension(String url, String member, String value) {
        JsonObject extension = new JsonObject();
        extension.addProperty("url", url);
        extension.addProperty(member, value);
        return extension;
    }

    private static JsonArray extensions(JsonObject only) {
        JsonArray extensions = new JsonArray();
        extensions.add(only);
        return extensions;
    }
}
