package org.attune.program.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.attune.privacy.internal.cells.GuardedCells;
import org.attune.privacy.ui.Notes;
import org.attune.program.Agreement;
import org.attune.program.KeptRelationship;
import org.attune.program.Nomination;
import org.attune.program.Person;
import org.attune.program.Program;
import org.attune.program.Relationship;
import org.attune.program.Roles;
import org.attune.program.ui.internal.fixture.Ground;
import org.attune.program.ui.internal.fixture.Room;
import org.attune.program.ui.internal.meeting.MeetingsView;
import org.attune.program.ui.internal.meeting.RelationshipEditor;
import org.attune.program.ui.internal.mentors.MentorsView;
import org.attune.program.ui.internal.mentors.NominateCommand;
import org.attune.program.ui.internal.people.CohortEditor;
import org.attune.program.ui.internal.people.PeopleView;
import org.attune.program.ui.internal.people.ProgramEditor;
import org.attune.program.ui.internal.person.PersonEditor;
import org.attune.program.ui.internal.today.ReviewSection;
import org.attune.records.RecordId;
import org.attune.testing.By;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.Editor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class PeopleJourneyTest {
    private final Ground ground = new Ground();
    private final Notes notes = ground.notes();
    private Robot robot;
    private Room room;
    private Optional<Editor> editor = Optional.empty();

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
        room = new Room(one);
    }

    @AfterEach
    void end() {
        editor.ifPresent(each -> robot.run(each::closing));
        room.close();
        notes.close();
    }

    private void open(Editor one, Optional<RecordId> record, Map<String, String> seed) {
        editor = Optional.of(one);
        room.open(760, 640, (parent, site) -> {
            site.record = record;
            site.seed = seed;
            one.create(parent, site);
        });
    }

    private PersonEditor personEditor() {
        return new PersonEditor(ground.records, ground.people, ground.programs, ground.vocabularies, notes);
    }

    private RelationshipEditor relationshipEditor() {
        return new RelationshipEditor(ground.records, ground.people, ground.relationships, notes);
    }

    private void openPeople() {
        PeopleView view = new PeopleView(ground.people, ground.programs, ground.relationships, ground.vocabularies,
                ground.departures);
        room.open(420, 560, view::create);
    }

    private void openMeetings(Optional<RecordId> selected) {
        MeetingsView view = new MeetingsView(ground.people, ground.relationships);
        room.open(460, 320, (parent, site) -> {
            site.selected = selected;
            view.create(parent, site);
        });
    }

    private boolean save() {
        return robot.call(() -> editor.orElseThrow().save()).toCompletableFuture().join();
    }

    @Test
    void people_stand_under_their_program_and_cohort_and_are_found_while_typing() throws Exception {
        ground.withDemo();
        openPeople();
        room.walk("people");
        robot.focus("people.filter").type("M-02");
        Tree tree = (Tree) robot.find(By.id("people.tree"));
        assertThat(robot.call(() -> tree.getItem(0).getItem(0).getItem(0).getText())).isEqualTo("L-05");
    }

    @Test
    void an_empty_list_of_people_starts_the_first_one() throws Exception {
        openPeople();
        room.walk("people-empty");
        robot.click("people.first");
        assertThat(room.site.opened).contains("new program.person []");
    }

    @Test
    void a_person_is_begun_with_a_code_and_kept() throws Exception {
        ground.withDemo();
        open(personEditor(), Optional.empty(), Map.of("cohort", "Spring"));
        assertThat(robot.text("person.cohort")).isEqualTo("Spring");
        robot.focus("person.code").type("L-40");
        robot.focus("person.name").type("the tall one");
        room.walk("person");
        assertThat(save()).isTrue();
        Person kept = ground.people.find("L-40").orElseThrow().person();
        assertThat(kept).isEqualTo(Person.of("L-40", Roles.LEARNER).withCohort("Spring")
                .withPrivateName("the tall one"));
        assertThat(room.site.tab).isEqualTo("L-40");
        assertThat(ground.records.drafts().all()).isEmpty();
    }

    @Test
    void a_cohort_goes_through_a_program() throws Exception {
        RecordId program = ground.programs.programs().add(Program.of("On the ward")).record();
        open(new CohortEditor(ground.records, ground.programs), Optional.empty(), Map.of());
        robot.focus("cohort.cohort.name").type("Autumn");
        robot.select("cohort.cohort.program", "On the ward");
        room.walk("cohort");
        assertThat(save()).isTrue();
        assertThat(ground.programs.cohorts().about(program)).extracting(kept -> kept.value().name())
                .containsExactly("Autumn");
    }

    @Test
    void a_cohort_with_another_name_takes_its_people_along_and_back() throws Exception {
        ground.withDemo();
        RecordId spring = ground.programs.cohorts().all().getFirst().id();
        long members = inCohort("Spring");
        open(new CohortEditor(ground.records, ground.programs), Optional.of(spring), Map.of());
        robot.focus("cohort.cohort.name").press("M1+A").type("Autumn");
        assertThat(save()).isTrue();
        assertThat(inCohort("Autumn")).isEqualTo(members).isGreaterThan(1);
        robot.run(() -> room.site.choices.getFirst().run().run());
        room.read();
        assertThat(inCohort("Spring")).isEqualTo(members);
        robot.run(editor.orElseThrow()::recordsChanged);
        room.read();
        assertThat(robot.text("cohort.cohort.name")).isEqualTo("Spring");
        assertThat(ground.programs.cohorts().find(spring).orElseThrow().value().name()).isEqualTo("Spring");
    }

    private long inCohort(String name) throws Exception {
        return ground.people.all().stream().filter(kept -> kept.person().cohort().equals(name)).count();
    }

    @Test
    void a_program_says_what_it_is_for_and_whether_entries_are_signed() throws Exception {
        RecordId program = ground.programs.programs().add(Program.of("On the ward")).record();
        open(new ProgramEditor(ground.records, ground.programs, notes), Optional.of(program), Map.of());
        robot.focus("program.aim").type("To last");
        robot.select("program.program.signing", "Encounters are signed by learner and mentor");
        room.walk("program");
        assertThat(save()).isTrue();
        assertThat(ground.programs.programs().find(program).orElseThrow().value().signOff()).contains(true);
        assertThat(ground.programs.programs().find(program).orElseThrow().value().aim()).isEqualTo("To last");
    }

    @Test
    void a_code_used_twice_is_told_at_its_field_and_nothing_is_kept() throws Exception {
        ground.learner("L-01");
        open(personEditor(), Optional.empty(), Map.of());
        robot.focus("person.code").type("l-01");
        assertThat(save()).isFalse();
        assertThat(robot.text("person.code.told")).startsWith("The code is taken");
        assertThat(ground.people.all()).hasSize(1);
    }

    @Test
    void a_day_that_cannot_be_read_is_told_at_its_field() throws Exception {
        open(personEditor(), Optional.of(ground.learner("L-01")), Map.of());
        robot.focus("person.from").type("03/04");
        assertThat(save()).isFalse();
        assertThat(robot.text("person.from.told")).contains("not a day");
    }

    @Test
    void an_agreement_begins_with_words_to_change_and_says_what_a_line_manager_means() throws Exception {
        ground.mentor("M-01");
        ground.mentor("M-02");
        RecordId learner = ground.learner("L-01");
        open(relationshipEditor(), Optional.empty(),
                Map.of("learner", learner.toString(), "mentor", ground.id("M-01").toString()));
        robot.click("agreement.offer");
        robot.click("relationship.manager");
        assertThat(robot.text("relationship.manager.told")).contains("M-02").doesNotContain("M-01");
        room.walk("relationship");
        assertThat(save()).isTrue();
        KeptRelationship kept = ground.relationships.of(learner).getFirst();
        assertThat(kept.relationship().lineManager()).isTrue();
        assertThat(kept.relationship().agreement().endRules()).contains("without giving a reason");
        assertThat(kept.relationship().agreement().reviewOn()).contains(ground.today.plusMonths(6));
    }

    @Test
    void a_day_that_has_passed_stays_what_it_was_while_something_else_is_changed() throws Exception {
        Agreement agreed = Agreement.NONE.signed(ground.today.minusDays(40), ground.today.minusDays(10));
        RecordId kept = ground.relationships.add(Relationship
                .between(ground.mentor("M-01"), ground.learner("L-01"), ground.today.minusDays(40)).under(agreed))
                .record();
        open(relationshipEditor(), Optional.of(kept), Map.of());
        robot.focus("agreement.rhythm").type("weekly");
        robot.focus("relationship.next").type("tomorrow");
        assertThat(save()).isTrue();
        Relationship changed = ground.relationships.find(kept).orElseThrow().relationship();
        assertThat(changed.agreement().reviewOn()).isEqualTo(agreed.reviewOn());
        assertThat(changed.nextMeeting()).contains(ground.today.plusDays(1));
    }

    @Test
    void nobody_is_their_own_mentor() throws Exception {
        RecordId both = ground.people.add(Person.of("M-01", Roles.MENTOR, Roles.LEARNER));
        open(relationshipEditor(), Optional.empty(), Map.of("learner", both.toString(), "mentor", both.toString()));
        robot.focus("agreement.rhythm").type("weekly");
        assertThat(save()).isFalse();
        assertThat(robot.text("relationship.learner.told")).startsWith("Mentor and learner are the same person");
        assertThat(ground.relationships.all()).isEmpty();
    }

    @Test
    void who_mentors_whom_is_shown_with_what_waits_and_handed_over_in_one_act() throws Exception {
        ground.withDemo();
        openMeetings(Optional.of(ground.id("L-07")));
        room.walk("meetings");
        robot.select("meetings.table", "M-01").click("meetings.hand-over");
        room.read().walk("hand-over");
        int acts = ground.records.acts();
        robot.select("people.hand-over.hand.next", "M-02").click("people.hand-over.keep");
        room.read();
        assertThat(ground.records.acts()).isEqualTo(acts + 1);
        assertThat(ground.relationships.of(ground.id("L-07"))).extracting(KeptRelationship::relationship)
                .extracting(Relationship::mentor).containsExactly(Optional.of(ground.id("M-02")),
                        Optional.of(ground.records.identity().person()));
    }

    @Test
    void the_day_on_which_two_people_meet_next_stands_in_the_list_until_it_has_passed() throws Exception {
        RecordId mentor = ground.mentor("M-01");
        ground.relationships.add(Relationship.between(mentor, ground.learner("L-01"), ground.today.minusDays(9))
                .meetingOn(ground.today.plusDays(1)));
        ground.relationships.add(Relationship.between(mentor, ground.learner("L-02"), ground.today.minusDays(20))
                .meetingOn(ground.today.minusDays(1)));
        openMeetings(Optional.empty());
        Table table = (Table) robot.find(By.id("meetings.table"));
        assertThat(robot.call(() -> table.getItem(0).getText(2)))
                .isEqualTo("next meeting tomorrow \u00b7 nothing agreed yet");
        assertThat(robot.call(() -> table.getItem(1).getText(2))).isEqualTo("nothing agreed yet");
    }

    @Test
    void a_mentor_who_leaves_is_asked_who_goes_on() throws Exception {
        ground.mentor("M-02");
        RecordId mentor = ground.mentor("M-01");
        RecordId learner = ground.learner("L-01");
        ground.relationships.add(Relationship.between(mentor, learner, ground.today.minusDays(9)));
        openPeople();
        Tree tree = (Tree) robot.find(By.id("people.tree"));
        robot.run(() -> {
            tree.setSelection(tree.getItem(0).getItem(1));
            tree.notifyListeners(SWT.Selection, new Event());
        });
        robot.click("people.leave");
        room.read().walk("leave");
        robot.select("people.leave.leave.next", "M-02").click("people.leave.keep");
        room.read();
        assertThat(ground.people.byId(mentor).orElseThrow().person().activeUntil()).contains(ground.today);
        assertThat(ground.relationships.of(learner).getFirst().relationship().mentor())
                .contains(ground.id("M-02"));
    }

    @Test
    void what_supports_a_mentor_is_kept_as_a_fact() throws Exception {
        ground.withDemo();
        MentorsView view = new MentorsView(ground.mentors, ground.people, ground.contacts);
        room.open(460, 320, view::create).walk("mentors");
        robot.select("mentors.table", "M-02").click("mentors.training");
        room.read();
        robot.focus("people.training.training.what").type("Mentors' lunch");
        room.walk("training");
        robot.click("people.training.keep");
        room.read();
        assertThat(ground.mentors.trainings().about(ground.id("M-02"))).hasSize(2)
                .anySatisfy(kept -> assertThat(kept.value().what()).isEqualTo("Mentors' lunch"));
    }

    @Test
    void a_check_in_offers_somebody_to_talk_to_and_is_kept_for_its_holder() throws Exception {
        MentorsView view = new MentorsView(ground.mentors, ground.people, ground.contacts);
        room.open(460, 320, view::create);
        robot.click("mentors.check-in");
        room.read().walk("check-in");
        robot.focus("people.check-in.check-in.helps").type("walking home");
        robot.click("people.check-in.keep");
        room.read();
        assertThat(ground.mentors.checkIns().all()).singleElement()
                .satisfies(kept -> assertThat(kept.value().helps()).isEqualTo("walking home"));
    }

    @Test
    void voices_for_a_mentor_are_told_only_when_enough_people_gave_them() throws Exception {
        RecordId often = ground.mentor("M-01");
        RecordId once = ground.mentor("M-02");
        for (int i = 0; i < 6; i++) {
            ground.mentors.nominations().add(Nomination.of(often, ground.today));
        }
        ground.mentors.nominations().add(Nomination.of(once, ground.today));
        room.open(300, 200, (parent, site) -> new NominateCommand(ground.people, ground.mentors,
                new GuardedCells()).run(site)).walk("nominate");
        assertThat(robot.sees(By.text("M-02: 1"))).isFalse();
        robot.focus("people.nominate.nominate.who").type("M-02");
        robot.click("people.nominate.keep");
        room.read();
        assertThat(ground.mentors.nominated()).containsEntry(once, 2);
    }

    @Test
    void today_shows_the_agreement_that_waits() throws Exception {
        ground.withDemo();
        ReviewSection section = new ReviewSection(ground.people, ground.relationships);
        room.open(520, 160, (parent, site) -> {
            parent.setLayout(new GridLayout(1, false));
            section.create(parent, site);
            section.refresh();
        });
        RecordId waiting = ground.relationships.toReview(ground.today).getFirst().id();
        robot.run(() -> robot.opened().getFirst().layout(true, true));
        room.walk("review");
        robot.click("today.review." + waiting);
        assertThat(room.site.opened).contains("program.relationship " + waiting);
    }
}
