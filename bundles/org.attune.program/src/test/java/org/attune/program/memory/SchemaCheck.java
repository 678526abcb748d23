package org.attune.program.memory;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.attune.records.Complaint;

import com.google.gson.JsonObject;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** Judges bodies by a JSON Schema 2020-12, and the schema by its meta-schema; dates and UUIDs are asserted. */
final class SchemaCheck {
    /** Reading a schema takes longer than most tests; each is read once for all tests of a process. */
    private static final Map<JsonObject, SchemaCheck> READ = new ConcurrentHashMap<>();

    private final Validator validator;
    private final URI name;

    private SchemaCheck(JsonObject schema) {
        validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).withEvaluatorFactory(formats())
                .createValidator();
        name = validator.registerSchema(schema);
    }

    static SchemaCheck of(JsonObject schema) {
        return READ.computeIfAbsent(schema, SchemaCheck::new);
    }

    List<Complaint> complaints(JsonObject body) {
        return validator.validate(name, body).getErrors().stream()
                .map(error -> new Complaint(error.getInstanceLocation(), error.getError())).toList();
    }

    private static EvaluatorFactory formats() {
        return (context, keyword, value) -> keyword.equals("format")
                ? Optional.of((Evaluator) (evaluation, node) -> fits(value.asString(), node)
                        ? Evaluator.Result.success()
                        : Evaluator.Result.failure("not a " + value.asString()))
                : Optional.empty();
    }

    private static boolean fits(String format, JsonNode node) {
        try {
            return !node.isString() || switch (format) {
                case "date" -> LocalDate.parse(node.asString()) != null;
                case "uuid" -> UUID.fromString(node.asString()) != null;
                default -> true;
            };
        } catch (DateTimeException | IllegalArgumentException other) {
            return false;
        }
    }
}
