package org.attune.forms;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Forms and responses in few words. */
final class Json {
    private Json() {
    }

    static JsonObject of(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    /** A form with some items. */
    static Form form(String items) {
        return Form.of(of("""
                {"resourceType": "Questionnaire", "status": "active", "url": "http://example.org/f", "version": "1",
                 "item": [%s]}""".formatted(items)));
    }

    /** A completed response with some items. */
    static JsonObject response(String items) {
        return of("""
                {"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/f|1",
                 "status": "completed", "item": [%s]}""".formatted(items));
    }
}
