package org.attune.program.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.program.Person;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code program.person}. The private name is never part of a title, a summary or what a search looks in. */
@Component
public final class PersonType implements RecordType {
    private static final Words WORDS = Words.of(PersonType.class);

    /** The member of the body that stays on the holder's own screen. */
    private static final String PRIVATE_NAME = "privateName";

    private final JsonObject schema = PersonBodies.schema();

    @Override
    public TypeName name() {
        return Person.TYPE;
    }

    @Override
    public String label() {
        return WORDS.text("type.person");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonObject schema() {
        return schema;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.LOGISTICS;
    }

    @Override
    public String title(JsonObject body) {
        return PersonBodies.VIEW.read(body).code();
    }

    @Override
    public String summary(JsonObject body) {
        Person person = PersonBodies.VIEW.read(body);
        return String.join(", ", person.roles());
    }

    @Override
    public List<String> searchableText(JsonObject body) {
        Person person = PersonBodies.VIEW.read(body);
        return List.of(person.profession(), person.cohort(), person.note());
    }

    @Override
    public JsonObject outward(JsonObject body) {
        if (!body.has(PRIVATE_NAME)) {
            return body;
        }
        JsonObject rest = body.deepCopy();
        rest.remove(PRIVATE_NAME);
        return rest;
    }

    @Override
    public Header header(JsonObject body) {
        return new Header(PersonBodies.VIEW.read(body).activeFrom(), Optional.empty(), List.of());
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        Person person = PersonBodies.VIEW.read(body);
        List<Complaint> complaints = new ArrayList<>(codeComplaints(person.code()));
        if (endsBeforeItBegins(person)) {
            complaints.add(new Complaint("/activeUntil", WORDS.text("check.order")));
        }
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

    private static boolean endsBeforeItBegins(Person person) {
        return person.activeUntil().isPresent()
                && person.activeFrom().filter(from -> person.activeUntil().get().isBefore(from)).isPresent();
    }
}
