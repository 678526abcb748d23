package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Response;
import org.attune.forms.ResponseItem;
import org.attune.forms.Value;
import org.attune.report.Block.Fact;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A filled-in model of reflection as questions and answers. The response holds the texts of its questions itself. */
final class FilledIn {
    private FilledIn() {
    }

    static List<Fact> facts(JsonObject response) {
        List<Fact> facts = new ArrayList<>();
        for (ResponseItem item : Response.of(Form.of(new JsonObject()), response).all()) {
            for (Value value : item.values()) {
                facts.add(new Fact(question(item), value.text()));
            }
        }
        return facts;
    }

    private static String question(ResponseItem item) {
        JsonElement text = item.json().get("text");
        return text == null ? item.linkId() : text.getAsString();
    }
}
