package org.attune.forms.fhirpath.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.Expressions;
import org.attune.forms.Issue.Severity;

import com.google.gson.JsonObject;

/**
 * What must hold.
 *
 * @param key the author's name for it
 * @param severity what the author makes of it
 * @param human what is wrong when it does not hold, in the author's words
 * @param expression true when it holds
 */
record Constraint(String key, Severity severity, String human, String expression) {
    /** Those of a form or an item, under either name. */
    static List<Constraint> of(JsonObject owner) {
        return Stream
                .concat(Extensions.all(owner, Expressions.CONSTRAINT).stream(),
                        Extensions.all(owner, Expressions.TARGET_CONSTRAINT).stream())
                .flatMap(extension -> read(extension).stream()).toList();
    }

    private static Optional<Constraint> read(JsonObject extension) {
        Optional<String> expression = part(extension, "expression")
                .flatMap(part -> Extensions.expression(part).or(() -> Extensions.text(part, "valueString")));
        Severity severity = text(extension, "severity", "valueCode").equals("warning")
                ? Severity.WARNING
                : Severity.ERROR;
        return expression.map(path -> new Constraint(key(extension), severity,
                text(extension, "human", "valueString"), path));
    }

    private static String key(JsonObject extension) {
        String id = text(extension, "key", "valueId");
        return id.isEmpty() ? text(extension, "key", "valueString") : id;
    }

    private static String text(JsonObject extension, String part, String member) {
        return part(extension, part).flatMap(one -> Extensions.text(one, member)).orElse("");
    }

    private static Optional<JsonObject> part(JsonObject extension, String url) {
        return Extensions.all(extension, url).stream().findFirst();
    }
}
