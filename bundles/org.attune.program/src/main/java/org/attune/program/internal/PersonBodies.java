package org.attune.program.internal;

import org.attune.program.Person;
import org.attune.records.json.BodyView;

/** The JSON of people: the view of a body. */
final class PersonBodies {
    static final BodyView<Person> VIEW = BodyView.of(BodyView.gson(), Person.class);

    private PersonBodies() {
    }
}
