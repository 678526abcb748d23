package org.attune.forms.fhirpath.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Extensions of a form or an item, whatever the JSON holds. */
final class Extensions {
    private static final String LANGUAGE = "text/fhirpath";

    private Extensions() {
    }

    /** All with an address, in order. */
    static List<JsonObject> all(JsonObject owner, String url) {
        return owner.get("extension") instanceof JsonArray array
                ? objects(array)
                        .filter(extension -> text(extension, "url").filter(url::equals).isPresent()).toList()
                : List.of();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.asList().stream().filter(JsonObject.class::isInstance).map(JsonElement::getAsJsonObject);
    }

    /** The FHIRPath expression of the first extension with an address. */
    static Optional<String> expression(JsonObject owner, String url) {
        return all(owner, url).stream().flatMap(extension -> expression(extension).stream()).findFirst();
    }

    /** The FHIRPath expression that is the value of an extension. */
    static Optional<String> expression(JsonObject extension) {
        return value(extension).filter(value -> text(value, "language").filter(LANGUAGE::equals).isPresent())
                .flatMap(value -> text(value, "expression"));
    }

    /** The name that an expression gives to its value. */
    static Optional<String> name(JsonObject extension) {
        return value(extension).flatMap(value -> text(value, "name"));
    }

    private static Optional<JsonObject> value(JsonObject extension) {
        return extension.get("valueExpression") instanceof JsonObject value ? Optional.of(value) : Optional.empty();
    }

    static Optional<String> text(JsonObject owner, String member) {
        return owner.get(member) instanceof JsonPrimitive value && value.isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }
}
