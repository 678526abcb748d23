package org.attune.mentoring.ui.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Learning;
import org.attune.mentoring.Logged;
import org.attune.mentoring.Occasion;
import org.attune.mentoring.Reflecting;
import org.attune.mentoring.SignOff.Signer;
import org.attune.mentoring.Sustaining;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.ui.internal.fixture.Typist;
import org.attune.practice.Encounter;
import org.attune.practice.Feedback;
import org.attune.practice.TouchPoint;
import org.attune.program.Cohort;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Relationship;
import org.attune.program.Roles;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.StoredRecord;
import org.attune.records.Write;
import org.attune.records.json.BodyView;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.RoomWalk;
import org.attune.testing.UiTest;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The sections of the full entry: each is filled, read back, and leaves alone what it does not show. */
@UiTest
class FullEntryTest extends EditedEntry {
    private static final Entry EVERYTHING = Entry.of("L-07", Encounter.EMPTY).edit()
            .occasion(new Occasion("learner", Optional.of(true), "chaplain", Optional.empty()))
            .touchPoints(List.of(TouchPoint.of("He turned to the wall; she sat down and said nothing").named()))
            .doneWell("Let the silence stand").nextTime("Ask about the radio", Optional.empty())
            .patientWords("Somebody had time for me").feedback("Said in passing, too")
            .learning(new Learning("Perhaps he was only tired",
                    List.of(new Feedback("f1", Feedback.MENTOR, "You waited", Feedback.ENCOURAGING, Feedback.OPEN,
                            Feedback.AT_ONCE)),
                    Optional.of(3), Optional.of(6), List.of("exemplar"), List.of("patience", "a word of ours")))
            .sustaining(new Sustaining("rest", Optional.of(7), "No visits after night duty", "A walk before the shift",
                    "Supervision on Thursday", true))
            .reflection("I was tired as well", new Reflecting("on-action", "wondering")).done();

    FullEntryTest() {
        super(1000, 940);
    }

    private RecordId logged(Entry entry) throws Exception {
        Encounter encounter = new Encounter(Optional.of(ground.today), "observation", "hospice", "observed",
                Optional.of(40), "in-person", Optional.of(2), "A long night");
        return ground.log.log(entry.edit().encounter(encounter).done(), Optional.empty(), Optional.empty()).entry()
                .record();
    }

    @Test
    void whatever_an_entry_says_stands_open_and_stays_when_something_else_is_changed() throws Exception {
        RecordId id = logged(EVERYTHING);
        Entry before = kept(id).entry();
        open(Optional.of(id), Map.of());
        assertThat(site.unsaved).isFalse();
        look("entry-everything");
        robot.focus("entry.noticed").type("She looked up");
        assertThat(save()).isTrue();
        Entry after = kept(id).entry();
        assertThat(after.touchPoints().getFirst().noticed()).isEqualTo("She looked up");
        assertThat(after.edit().touchPoints(before.touchPoints()).done()).isEqualTo(before);
    }

    @Test
    void a_full_entry_takes_less_than_five_minutes_by_keyboard() throws Exception {
        open(Optional.empty(), Map.of());
        Typist mentor = new Typist(robot).at("entry.with", "L-07").at("entry.kind", "o").at("entry.minutes", "40")
                .at("entry.moment", "He turned to the wall when the round came in.")
                .at("entry.noticed", "He looked at the radio.").at("entry.saidordone", "She sat down and said nothing.")
                .press("M1+Enter").at("entry.moment", "The daughter asked whether this is the end.");
        fold(mentor, "donewell", "Let the silence stand until he spoke.");
        fold(mentor, "nexttime", "Ask what the question is about.");
        fold(mentor, "sustaining", "A walk before the next shift.");
        fold(mentor, "reflection", "I was tired as well, and it helped to sit.");
        mentor.press("M1+S");
        assertThat(save()).isTrue();
        mentor.list("full-entry");
        Entry kept = kept(site.became.orElseThrow()).entry();
        assertThat(kept.touchPoints()).hasSize(2);
        assertThat(kept.reflection()).startsWith("I was tired");
        assertThat(mentor.seconds()).isLessThan(300);
    }

    private static void fold(Typist mentor, String section, String text) {
        mentor.at("entry.fold." + section, "").press("Enter").at("entry." + section, text);
    }

    @Test
    void every_field_has_a_name_and_can_be_reached_and_read_whole() throws Exception {
        open(Optional.of(logged(EVERYTHING)), Map.of());
        assertThat(robot.call(() -> RoomWalk.of(window))).isEmpty();
        assertThat(robot.call(() -> AccessibilityWalk.of(window, "entry.word.*", "entry.row.*"))).isEmpty();
    }

    @Test
    void feedback_is_taken_out_and_added() throws Exception {
        RecordId id = logged(EVERYTHING);
        open(Optional.of(id), Map.of());
        robot.focus("entry.row.feedback.remove").press("Space");
        assertThat(robot.focused()).isEqualTo("entry.feedback.add");
        robot.press("Space").type("Speak lower");
        assertThat(save()).isTrue();
        assertThat(kept(id).entry().learning().orElseThrow().feedback()).extracting(Feedback::text)
                .containsExactly("Speak lower");
    }

    @Test
    void a_model_is_chosen_filled_in_and_shown_again() throws Exception {
        RecordId id = logged(EVERYTHING);
        open(Optional.of(id), Map.of());
        robot.select("entry.model", "Three questions (after Borton and Driscoll)");
        robot.focus("entry.model.what").type("The wall");
        look("entry-model");
        assertThat(save()).isTrue();
        assertThat(kept(id).entry().responses()).singleElement().asString()
                .contains("urn:attune:forms:reflection-driscoll|1", "The wall");
    }

    @Test
    void whoever_would_like_to_talk_reads_whom_also_where_the_site_named_nobody() throws Exception {
        open(Optional.of(logged(EVERYTHING)), Map.of());
        assertThat(robot.text("entry.contacts")).contains("Nobody is told").hasLineCount(
                1 + ground.contacts.offered().size());
    }

    @Test
    void a_signed_entry_is_there_to_be_read_and_added_to() throws Exception {
        RecordId id = logged(EVERYTHING);
        ground.signOffs.sign(id, kept(id).version(), Signer.LEARNER);
        open(Optional.of(id), Map.of());
        Text minutes = (Text) robot.find(By.id("entry.minutes"));
        assertThat(robot.call(minutes::getEditable)).isFalse();
        robot.focus("entry.noticed").type("more");
        assertThat(site.unsaved).isFalse();
        robot.focus("entry.addendum").type("It was the daughter").press("Tab").press("Space");
        quiet();
        look("entry-signed");
        assertThat(robot.text("entry.signoff.said")).contains("It was the daughter");
        assertThat(site.unsaved).isFalse();
        assertThat(kept(id).entry().signOff().orElseThrow().addenda()).hasSize(1);
    }

    @Test
    void what_was_written_in_another_workspace_is_there_to_be_read_and_added_to() throws Exception {
        RecordId id = broughtIn(ground.logged("L-07", 3, "sat down", "").entry().record());
        open(Optional.of(id), Map.of());
        assertThat(robot.text("entry.told")).contains("written in another workspace").contains("L-31");
        robot.focus("entry.moment").type("more");
        robot.focus("entry.addendum").type("We came back to it").press("Tab").press("Space");
        quiet();
        look("entry-from-elsewhere");
        assertThat(site.unsaved).isFalse();
        assertThat(kept(id).entry().touchPoints().getFirst().moment()).isEqualTo("sat down");
        assertThat(kept(id).entry().signOff().orElseThrow().addenda()).hasSize(1);
    }

    private RecordId broughtIn(RecordId id) throws Exception {
        StoredRecord stored = ground.records.as(Reader.me()).find(id).orElseThrow();
        RecordId somebody = RecordId.fresh();
        String sum = PortfolioFormat.sha256(stored.body());
        BroughtIn mark = new BroughtIn(ground.today, somebody, somebody, "L-31", somebody, sum, sum, Optional.empty());
        stored.body().add(BroughtIn.MEMBER, BodyView.of(BodyView.gson(), BroughtIn.class).write(mark));
        ground.records.commit(Act.of(new Write.Update(id, stored.version(), stored.body())));
        return id;
    }

    @Test
    void signatures_are_offered_only_where_somebody_wants_them_and_what_is_typed_is_saved_first() throws Exception {
        choices.set(SignOffPage.KEY, "true");
        RecordId id = logged(EVERYTHING);
        open(Optional.of(id), Map.of());
        robot.focus("entry.noticed").type("quiet").focus("entry.fold.signoff").press("Enter");
        robot.focus("entry.signoff.mentor").press("Space");
        quiet();
        assertThat(robot.text("entry.signoff.said")).startsWith("Signed by the mentor");
        assertThat(kept(id).entry().touchPoints().getFirst().noticed()).isEqualTo("quiet");
        assertThat(kept(id).entry().isSigned()).isTrue();
    }

    @Test
    void what_the_program_of_the_learner_says_of_signatures_goes_before_the_choice_of_the_workspace() throws Exception {
        RecordId with = ground.programs.programs().add(Program.of("At home").signing(true)).record();
        ground.programs.cohorts().add(Cohort.of("Autumn", Optional.of(with)));
        ground.people.add(Person.of("L-08", Roles.LEARNER).withCohort("Autumn"));
        open(Optional.of(logged(EVERYTHING)), Map.of());
        assertThat(robot.sees(By.id("entry.fold.signoff"))).isFalse();
        robot.focus("entry.with").press("M1+A").type("L-08").press("Tab");
        quiet();
        assertThat(robot.sees(By.id("entry.fold.signoff"))).isTrue();
    }

    @Test
    void an_agreement_that_ended_is_said_at_the_head() throws Exception {
        Logged logged = ground.logged("L-07", 3, "sat down", "");
        LocalDate last = ground.today.minusDays(30);
        ground.relationships.add(Relationship
                .between(ground.records.identity().person(), logged.learner(), last.minusYears(1)).ended(last, ""));
        open(Optional.of(logged.entry().record()), Map.of());
        assertThat(robot.text("entry.standing")).startsWith("Your agreement with L-07 ended on ");
    }

    @Test
    void a_reflection_of_ones_own_needs_no_learner() throws Exception {
        open(Optional.empty(), Map.of("kind", Entry.OWN_REFLECTION));
        robot.focus("entry.reflection").type("I stayed too long");
        look("entry-own");
        assertThat(save()).isTrue();
        assertThat(kept(site.became.orElseThrow()).entry().isOwnReflection()).isTrue();
    }

    @Test
    void the_last_entry_of_the_learner_can_stand_beside() throws Exception {
        ground.logged("L-07", 9, "stood at the door", "knock first");
        open(Optional.of(logged(EVERYTHING)), Map.of());
        robot.click("entry.beside");
        quiet();
        look("entry-beside");
        assertThat(robot.text("entry.last")).contains("knock first", "stood at the door");
    }

    @Test
    void a_later_debrief_of_the_learner_is_linked() throws Exception {
        RecordId id = logged(EVERYTHING);
        RecordId talk = ground.log.log(Entry.of("L-07", Encounter.on(ground.today, "debrief")), Optional.empty(),
                Optional.empty()).entry().record();
        open(Optional.of(id), Map.of());
        robot.select("entry.talked", kept(talk).entry().learnerCode() + " · debrief · "
                + DateTimeFormatter.ofPattern("d MMM").format(ground.today));
        assertThat(save()).isTrue();
        assertThat(kept(id).entry().occasion().flatMap(Occasion::debriefedIn)).contains(talk);
    }
}
