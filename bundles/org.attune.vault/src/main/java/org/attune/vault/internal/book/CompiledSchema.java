package org.attune.vault.internal.book;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.attune.records.Complaint;

import com.google.gson.JsonObject;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** The JSON Schema (2020-12) of one type, ready for use. One body at a time. */
final class CompiledSchema {
    private static final URI NAME = URI.create("urn:attune:type");

    private final JsonObject schema;
    private final Validator validator;
    private final URI name;

    CompiledSchema(JsonObject schema) {
        this.schema = schema;
        // Schemas come with code that was tested with them; judging them again by the meta-schema doubles the wait.
        this.validator = new ValidatorFactory().withDisabledSchemaValidation(true)
                .withJsonNodeFactory(new GsonNode.Factory()).withEvaluatorFactory(Formats.asserted())
                .createValidator();
        this.name = validator.registerSchema(NAME, schema);
    }

    /** What is wrong with a body, in the order of the schema; empty when it is valid. */
    synchronized List<Complaint> complaints(JsonObject body) {
        Validator.Result result = validator.validate(name, body);
        if (result.isValid()) {
            return List.of();
        }
        List<Complaint> found = result.getErrors().stream().filter(CompiledSchema::isOfItsOwn)
                .flatMap(error -> complaints(error, body)).distinct().toList();
        return found.isEmpty() ? List.of(new Complaint("", SchemaWords.invalid())) : found;
    }

    private Stream<Complaint> complaints(Error error, JsonObject body) {
        return SchemaWords.complaints(error, schema, body).stream();
    }

    /** What a branch of a choice complains about says nothing; that no branch fits is said by the choice itself. */
    private static boolean isOfItsOwn(Error error) {
        return !error.getEvaluationPath().matches(".*/(anyOf|oneOf|not|if|contains)/.*");
    }
}
