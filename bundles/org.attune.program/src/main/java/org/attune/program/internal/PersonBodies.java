package org.attune.program.internal;

import org.attune.program.Person;
import org.attune.records.json.BodyView;
import org.attune.records.json.JsonResource;

import com.google.gson.JsonObject;

/** The JSON of people: the view of a body, and its schema. */
final class PersonBodies {
    static final BodyView<Person> VIEW = BodyView.of(BodyView.gson(), Person.class);

    private PersonBodies() {
    }

    static JsonObject schema() {
        return JsonResource.object(Person.class, "person.schema.json");
    }
}
