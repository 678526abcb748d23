package org.attune.program.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.attune.program.Person;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.BodyView;
import org.attune.records.json.StrictJson;

import com.google.gson.JsonObject;

/** The JSON of people: the view of a body, and its schema. */
final class PersonBodies {
    static final BodyView<Person> VIEW = BodyView.of(BodyView.gson(), Person.class);

    private PersonBodies() {
    }

    static JsonObject schema() {
        try (InputStream in = Person.class.getResourceAsStream("person.schema.json")) {
            return StrictJson.readObject(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (BadJsonException broken) {
            throw new IllegalStateException("person.schema.json: " + broken.getMessage(), broken);
        }
    }
}
