package org.attune.program.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.program.Kept;
import org.attune.program.KeptPerson;
import org.attune.program.KeptRelationship;
import org.attune.program.Mentors;
import org.attune.program.Naming;
import org.attune.program.People;
import org.attune.program.Person;
import org.attune.program.Relationship;
import org.attune.program.Relationships;
import org.attune.program.Training;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Who takes part, by code: private names are for the holder's screen and never here. */
final class PeopleAnswers {
    private static final Words WORDS = Words.of(PeopleAnswers.class);

    private PeopleAnswers() {
    }

    static Answer list(List<KeptPerson> people) {
        JsonArray json = new JsonArray();
        people.forEach(kept -> json.add(json(kept)));
        List<String> lines = people.stream().map(kept -> line(kept.person())).toList();
        return new Answer(lines.isEmpty() ? List.of(WORDS.text("none")) : lines, json);
    }

    static Answer show(KeptPerson who, People people, Relationships relationships, Mentors mentors)
            throws RecordsException {
        JsonObject json = json(who);
        List<String> lines = new ArrayList<>(List.of(line(who.person())));
        JsonArray meetings = new JsonArray();
        for (KeptRelationship kept : relationships.of(who.id())) {
            Relationship each = kept.relationship();
            String mentor = code(each.mentor(), people);
            String learner = code(each.learner(), people);
            meetings.add(json(kept.id(), each, mentor, learner));
            lines.add(WORDS.text(each.lineManager() ? "meets.manager" : "meets", mentor, learner,
                    days(each.from(), each.until())));
        }
        json.add("relationships", meetings);
        JsonArray trainings = new JsonArray();
        for (Kept<Training> kept : mentors.trainings().about(who.id())) {
            trainings.add(json(kept.value()));
            lines.add(joined(kept.value().on().map(LocalDate::toString).orElse(""), kept.value().what(),
                    kept.value().by()));
        }
        json.add("trainings", trainings);
        return new Answer(lines, json);
    }

    private static String line(Person person) {
        return joined(person.code(), String.join(", ", person.roles()), person.profession(), person.cohort(),
                days(person.activeFrom(), person.activeUntil()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("  "));
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.isEmpty() && until.isEmpty()
                ? ""
                : from.map(LocalDate::toString).orElse("") + ".." + until.map(LocalDate::toString).orElse("");
    }

    private static String code(Optional<RecordId> id, People people) throws RecordsException {
        return id.isEmpty() ? "" : people.labelOf(id.get(), Naming.CODE);
    }

    private static JsonObject json(KeptPerson kept) {
        Person person = kept.person();
        JsonObject json = new JsonObject();
        json.addProperty("id", kept.id().toString());
        json.addProperty("code", person.code());
        JsonArray roles = new JsonArray();
        person.roles().forEach(roles::add);
        json.add("roles", roles);
        json.addProperty("profession", person.profession());
        json.addProperty("cohort", person.cohort());
        person.activeFrom().ifPresent(day -> json.addProperty("from", day.toString()));
        person.activeUntil().ifPresent(day -> json.addProperty("until", day.toString()));
        return json;
    }

    private static JsonObject json(RecordId id, Relationship each, String mentor, String learner) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id.toString());
        json.addProperty("mentor", mentor);
        json.addProperty("learner", learner);
        json.addProperty("lineManager", each.lineManager());
        each.from().ifPresent(day -> json.addProperty("from", day.toString()));
        each.until().ifPresent(day -> json.addProperty("until", day.toString()));
        each.agreement().reviewOn().ifPresent(day -> json.addProperty("reviewOn", day.toString()));
        each.agreement().protectedMinutes().ifPresent(minutes -> json.addProperty("protectedMinutes", minutes));
        return json;
    }

    private static JsonObject json(Training training) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", training.kind());
        json.addProperty("what", training.what());
        json.addProperty("by", training.by());
        training.on().ifPresent(day -> json.addProperty("on", day.toString()));
        training.validUntil().ifPresent(day -> json.addProperty("validUntil", day.toString()));
        return json;
    }
}
