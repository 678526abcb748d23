package org.attune.program.internal;

import org.attune.program.CheckIn;
import org.attune.program.Cohort;
import org.attune.program.Contact;
import org.attune.program.Nomination;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Relationship;
import org.attune.program.Training;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;

/** The JSON of this bundle's records: the views of their bodies. */
final class ProgramBodies {
    private static final Gson GSON = BodyView.gson();
    static final BodyView<Person> PERSON = BodyView.of(GSON, Person.class);
    static final BodyView<Relationship> RELATIONSHIP = BodyView.of(GSON, Relationship.class);
    static final BodyView<Contact> CONTACT = BodyView.of(GSON, Contact.class);
    static final BodyView<Program> PROGRAM = BodyView.of(GSON, Program.class);
    static final BodyView<Cohort> COHORT = BodyView.of(GSON, Cohort.class);
    static final BodyView<Training> TRAINING = BodyView.of(GSON, Training.class);
    static final BodyView<CheckIn> CHECK_IN = BodyView.of(GSON, CheckIn.class);
    static final BodyView<Nomination> NOMINATION = BodyView.of(GSON, Nomination.class);

    private ProgramBodies() {
    }
}
