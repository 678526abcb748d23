package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.entry;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.Reflecting;
import org.attune.practice.Encounter;
import org.attune.program.Person;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class OwnReflectionTest {
    private final Workplace work = new Workplace();

    private static Entry own() {
        return Entry.of("", Encounter.on(TODAY, Entry.OWN_REFLECTION)).edit()
                .reflection("I stayed too long", new Reflecting("on-action", "wondering")).done();
    }

    private void iAm(String code, String role) throws RecordsException {
        JsonObject me = BodyView.of(BodyView.gson(), Person.class).write(Person.of(code, role));
        work.records.commit(Act.of(new Write.Create(work.records.identity().person(), Person.TYPE, me)));
    }

    @Test
    void it_needs_no_learner_and_begins_none() throws RecordsException {
        KeptEntry kept = work.kept(work.log(own()));
        assertThat(kept.entry().learner()).isEmpty();
        assertThat(work.people.all()).isEmpty();
        assertThat(work.log.entries(0, 10).lines()).singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("My reflection · 21 Nov"));
    }

    @Test
    void it_is_left_alone_when_entries_are_given_their_learners() throws RecordsException {
        work.log(own());
        assertThat(work.log.adopt()).isZero();
    }

    @Test
    void what_one_wants_to_try_comes_back_to_oneself() throws RecordsException {
        Logged logged = work.log(own().nextTime("leave in time", Optional.of(TODAY.plusDays(2))));
        assertThat(work.followUps.find(logged.followUps().getFirst().record()).orElseThrow().followUp().person())
                .isEmpty();
    }

    @Test
    void its_model_is_kept_as_it_was_filled_in() throws RecordsException {
        JsonObject filled = JsonParser.parseString("""
                {"resourceType": "QuestionnaireResponse", "status": "completed", "siteOwn": 7,
                 "item": [{"linkId": "what", "answer": [{"valueString": "a long visit"}]}]}""").getAsJsonObject();
        KeptEntry kept = work.kept(work.log(own().edit().responses(List.of(filled)).done()));
        assertThat(kept.entry().responses()).containsExactly(filled);
        work.log.update(kept.id(), kept.version(), kept.entry().doneWell("left at last"), Optional.empty());
        assertThat(work.log.entry(kept.id()).orElseThrow().entry().responses()).containsExactly(filled);
    }

    @Test
    void a_mentor_is_not_their_own_learner_and_reads_what_to_do() throws RecordsException {
        iAm("M-01", Roles.MENTOR);
        assertThatThrownBy(() -> work.log(entry("m-01"))).isInstanceOfSatisfying(RecordsException.class,
                refused -> assertThat(refused.complaints()).singleElement().satisfies(said -> {
                    assertThat(said.path()).isEqualTo("/learnerCode");
                    assertThat(said.message()).contains("reflection of one's own");
                }));
    }

    @Test
    void a_learner_keeps_a_log_of_their_own() throws RecordsException {
        iAm("L-07", Roles.LEARNER);
        assertThat(work.kept(work.log(entry("L-07"))).entry().learner()).contains(work.records.identity().person());
    }
}
