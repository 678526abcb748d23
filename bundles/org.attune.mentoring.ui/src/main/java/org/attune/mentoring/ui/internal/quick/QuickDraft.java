package org.attune.mentoring.ui.internal.quick;

import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.records.json.BodyView;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Quick entry's fields as the body of a draft: the entry as far as it can be told, so that the full entry can go on
 * with it, and beside it each field as it was typed.
 */
public final class QuickDraft {
    /** The key of the one draft of quick entry. */
    public static final String KEY = "mentoring.entry/quick";
    /** The member that holds what was typed; an entry does not have it. */
    public static final String AS_TYPED = "asTyped";

    private QuickDraft() {
    }

    static JsonObject body(QuickFields fields, QuickRules rules, BodyView<Entry> view) {
        JsonObject body = view.write(rules.sketch(fields));
        JsonObject typed = new JsonObject();
        typed.addProperty("with", fields.with());
        typed.addProperty("when", fields.when());
        typed.addProperty("kind", fields.kind());
        typed.addProperty("touchPoint", fields.touchPoint());
        typed.addProperty("doneWell", fields.doneWell());
        typed.addProperty("nextTime", fields.nextTime());
        typed.addProperty("comeBack", fields.comeBack());
        typed.addProperty("answer", fields.answer());
        body.add(AS_TYPED, typed);
        return body;
    }

    static QuickFields fields(JsonObject body, BodyView<Entry> view) {
        JsonObject typed = body.get(AS_TYPED) instanceof JsonObject object ? object : new JsonObject();
        return new QuickFields(text(typed, "with"), text(typed, "when"), text(typed, "kind"),
                text(typed, "touchPoint"), text(typed, "doneWell"), text(typed, "nextTime"), text(typed, "comeBack"),
                text(typed, "answer"), view.read(body).leftAsIs());
    }

    private static String text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString)
                .orElse("");
    }
}
