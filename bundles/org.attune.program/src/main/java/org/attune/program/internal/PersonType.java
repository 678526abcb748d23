package org.attune.program.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.program.Person;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.records.json.Without;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code program.person}. The private name is never part of a title, a summary or what a search looks in. */
@Component(service = RecordType.class)
public final class PersonType extends ViewedType<Person> {
    private static final Words WORDS = Words.of(PersonType.class);

    /** The member of the body that stays on the holder's own screen. */
    private static final String PRIVATE_NAME = "privateName";

    /** The type. */
    public PersonType() {
        super(Person.TYPE, DataClass.LOGISTICS, ProgramBodies.PERSON, "person.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.person");
    }

    @Override
    protected String title(Person person) {
        return person.code();
    }

    @Override
    protected String summary(Person person) {
        return String.join(", ", person.roles());
    }

    @Override
    protected List<String> searchableText(Person person) {
        return List.of(person.profession(), person.cohort(), person.note());
    }

    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return Without.members(body, PRIVATE_NAME);
    }

    @Override
    protected Header header(Person person) {
        return new Header(person.activeFrom(), Optional.empty(), List.of());
    }

    @Override
    protected List<Complaint> check(Person person, LocalDate today) {
        List<Complaint> complaints = new ArrayList<>(codeComplaints(person.code()));
        Said.when(Days.before(person.activeUntil(), person.activeFrom()), "/activeUntil", "check.order")
                .ifPresent(complaints::add);
        return complaints;
    }

    /** What is wrong with a code, whoever has it. */
    static List<Complaint> codeComplaints(String code) {
        if (code.isBlank()) {
            return List.of(new Complaint("/code", WORDS.text("check.blank")));
        }
        return code.strip().codePointCount(0, code.strip().length()) <= Person.LONGEST_CODE
                ? List.of()
                : List.of(new Complaint("/code", WORDS.text("check.long", Person.LONGEST_CODE)));
    }
}
