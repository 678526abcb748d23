package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.entry;
import static org.attune.mentoring.internal.Workplace.json;

import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Addendum;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.SignOff;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.SignOffs;
import org.attune.program.Cohort;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Roles;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class SigningTest {
    private final Workplace work = new Workplace();
    private final SignOffs signOffs = new KeptSignOffs(work.records, work.people, work.programs, work.clock);

    private KeptEntry signed() throws RecordsException {
        Logged logged = work.log(entry("L-07").doneWell("waited"));
        signOffs.sign(logged.entry().record(), logged.entry().version(), Signer.LEARNER);
        return work.kept(logged);
    }

    private KeptEntry now(KeptEntry before) throws RecordsException {
        return work.log.entry(before.id()).orElseThrow();
    }

    private JsonObject body(RecordId id) throws RecordsException {
        return work.records.as(Reader.me()).find(id).orElseThrow().body();
    }

    @Test
    void a_signature_has_its_day_and_a_seal_over_what_was_signed() throws RecordsException {
        KeptEntry signed = signed();
        SignOff signOff = signed.entry().signOff().orElseThrow();
        assertThat(signOff.learnerOn()).contains(TODAY);
        assertThat(signOff.mentorOn()).isEmpty();
        assertThat(signOff.seal()).isEqualTo(signOffs.seal(body(signed.id()))).hasSize(64);
    }

    @Test
    void what_was_signed_cannot_be_changed() throws RecordsException {
        KeptEntry signed = signed();
        assertThatThrownBy(() -> work.log.update(signed.id(), signed.version(), signed.entry().doneWell("more"),
                Optional.empty()))
                .isInstanceOfSatisfying(RecordsException.class, refused -> assertThat(refused.complaints())
                        .extracting("path", "message").singleElement().asString().contains("/signOff", "addendum"));
        assertThat(now(signed).entry().doneWell()).isEqualTo("waited");
    }

    @Test
    void the_other_side_signs_the_same_words() throws RecordsException {
        KeptEntry signed = signed();
        String seal = signed.entry().signOff().orElseThrow().seal();
        signOffs.sign(signed.id(), signed.version(), Signer.MENTOR);
        assertThat(now(signed).entry().signOff()).contains(new SignOff(Optional.of(TODAY), Optional.of(TODAY), seal,
                List.of()));
    }

    @Test
    void a_program_says_for_all_its_cohorts_whether_entries_are_signed() throws RecordsException {
        RecordId program = work.programs.programs().add(Program.of("On the ward").signing(true)).record();
        work.programs.cohorts().add(Cohort.of("Spring", Optional.of(program)));
        work.people.add(Person.of("L-07", Roles.LEARNER).withCohort("spring"));
        assertThat(signOffs.wantedFor("l-07")).contains(true);
    }

    @Test
    void where_no_program_says_anything_each_workspace_decides() throws RecordsException {
        RecordId program = work.programs.programs().add(Program.of("On the ward")).record();
        work.programs.cohorts().add(Cohort.of("Spring", Optional.of(program)));
        work.people.add(Person.of("L-07", Roles.LEARNER).withCohort("Spring"));
        work.people.add(Person.of("L-08", Roles.LEARNER));
        assertThat(signOffs.wantedFor("L-07")).isEmpty();
        assertThat(signOffs.wantedFor("L-08")).isEmpty();
        assertThat(signOffs.wantedFor("L-99")).isEmpty();
    }

    @Test
    void of_two_programs_one_that_wants_signatures_is_enough() throws RecordsException {
        RecordId without = work.programs.programs().add(Program.of("On the ward").signing(false)).record();
        RecordId with = work.programs.programs().add(Program.of("At home").signing(true)).record();
        work.programs.cohorts().add(Cohort.of("Spring", Optional.of(without)));
        work.people.add(Person.of("L-07", Roles.LEARNER).withCohort("Spring"));
        assertThat(signOffs.wantedFor("L-07")).contains(false);
        work.programs.cohorts().add(Cohort.of("Spring", Optional.of(with)));
        assertThat(signOffs.wantedFor("L-07")).contains(true);
    }

    @Test
    void nobody_signs_twice() throws RecordsException {
        KeptEntry signed = signed();
        assertThatThrownBy(() -> signOffs.sign(signed.id(), signed.version(), Signer.LEARNER))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void an_addendum_comes_with_its_day_and_leaves_the_rest_alone() throws RecordsException {
        KeptEntry signed = signed();
        signOffs.add(signed.id(), signed.version(), " It was the daughter who asked. ");
        KeptEntry after = now(signed);
        assertThat(after.entry().signOff().orElseThrow().addenda())
                .containsExactly(new Addendum(TODAY, "It was the daughter who asked."));
        assertThat(after.entry().doneWell()).isEqualTo("waited");
    }

    @Test
    void an_entry_that_nobody_signed_is_changed_and_not_added_to() throws RecordsException {
        Logged logged = work.log(entry("L-07"));
        assertThatThrownBy(() -> signOffs.add(logged.entry().record(), logged.entry().version(), "more"))
                .isInstanceOf(RecordsException.class);
    }

    @Test
    void the_seal_does_not_hang_on_the_order_of_members_and_does_on_members_nobody_knows() {
        String seal = signOffs.seal(json("{'learnerCode':'L-07','doneWell':'waited'}"));
        assertThat(signOffs.seal(json("{'doneWell':'waited','learnerCode':'L-07'}"))).isEqualTo(seal);
        assertThat(signOffs.seal(json("{'learnerCode':'L-07','doneWell':'waited','siteOwn':1}"))).isNotEqualTo(seal);
    }
}
