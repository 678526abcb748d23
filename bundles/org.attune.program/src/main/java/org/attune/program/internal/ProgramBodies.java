package org.attune.program.internal;

import org.attune.program.Contact;
import org.attune.program.Person;
import org.attune.program.Relationship;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;

/** The JSON of this bundle's records: the views of their bodies. */
final class ProgramBodies {
    static final BodyView<Person> PERSON;
    static final BodyView<Relationship> RELATIONSHIP;
    static final BodyView<Contact> CONTACT;

    static {
        Gson gson = BodyView.gson();
        PERSON = BodyView.of(gson, Person.class);
        RELATIONSHIP = BodyView.of(gson, Relationship.class);
        CONTACT = BodyView.of(gson, Contact.class);
    }

    private ProgramBodies() {
    }
}
