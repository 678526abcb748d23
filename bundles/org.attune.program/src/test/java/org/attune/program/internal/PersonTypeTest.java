package org.attune.program.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.program.Person;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.DataClass;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class PersonTypeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final PersonType type = new PersonType();
    private final MemoryRecords records = new MemoryRecords(TODAY, type);

    @ParameterizedTest
    @ValueSource(strings = {"{\"code\":\"L-07\"}", "{\"code\":\"\\u202Eאבג 🫶\\u0007\",\"roles\":[\"beekeeper\"]}",
            "{\"code\":\"x\",\"profession\":\"harpist\",\"more\":[1,null]}"})
    void any_text_and_any_word_is_kept_as_it_is(String json) throws RecordsException {
        JsonObject body = JsonParser.parseString(json).getAsJsonObject();
        RecordId id = RecordId.fresh();
        records.commit(Act.of(new Write.Create(id, Person.TYPE, body)));
        assertThat(records.as(Reader.me()).find(id).orElseThrow().body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\":7}", "{\"code\":\"\"}", "{\"code\":\" \\t\"}",
            "{\"code\":\"L-07\",\"activeFrom\":\"soon\"}", "{\"code\":\"L-07\",\"roles\":\"learner\"}",
            "{\"code\":\"L-07\",\"activeFrom\":\"2026-02-02\",\"activeUntil\":\"2026-02-01\"}"})
    void what_is_not_a_person_is_refused(String json) {
        JsonObject body = JsonParser.parseString(json).getAsJsonObject();
        assertThatThrownBy(() -> records.commit(Act.of(new Write.Create(RecordId.fresh(), Person.TYPE, body))))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void who_is_who_is_logistics() {
        assertThat(type.dataClass()).isEqualTo(DataClass.LOGISTICS);
    }

    @Test
    void the_title_is_the_code_and_nothing_clear_tells_more() {
        JsonObject body = ProgramBodies.PERSON.write(Person.of("L-07", "learner").withPrivateName("the tall one"));
        assertThat(type.title(body)).isEqualTo("L-07");
        assertThat(type.summary(body)).isEqualTo("learner");
        assertThat(type.header(body).links()).isEmpty();
    }

    @Test
    void a_private_name_never_leaves_the_screen_and_the_rest_does() {
        Person person = Person.of("L-07", "learner").withPrivateName("the tall one");
        JsonObject body = ProgramBodies.PERSON.write(person);
        body.addProperty("more", "kept");
        JsonObject outward = type.outward(body, Recipient.ME);
        assertThat(outward.toString()).contains("L-07", "learner", "kept").doesNotContain("tall");
        assertThat(body.toString()).contains("the tall one");
    }

    @Test
    void both_ends_of_the_time_in_the_program_count() {
        Person person = new Person("L-07", List.of(), "", "", "", "", Optional.of(TODAY),
                Optional.of(TODAY.plusDays(1)));
        assertThat(person.activeOn(TODAY.minusDays(1))).isFalse();
        assertThat(person.activeOn(TODAY)).isTrue();
        assertThat(person.activeOn(TODAY.plusDays(1))).isTrue();
        assertThat(person.activeOn(TODAY.plusDays(2))).isFalse();
    }
}
