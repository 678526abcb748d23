package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.debrief.internal.Workplace.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.debrief.Closed;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.Debriefs;
import org.attune.debrief.FivePractices;
import org.attune.debrief.Group;
import org.attune.debrief.NeedsTime;
import org.attune.debrief.PositivePractice;
import org.attune.debrief.RoleCount;
import org.attune.debrief.Running;
import org.attune.debrief.Safety;
import org.attune.practice.Feedback;
import org.attune.practice.Idea;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.IdeaType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.practice.internal.KeptIdeas;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.StoredRecord;
import org.attune.records.TypeName;
import org.attune.records.Write;
import org.attune.records.workspace.Workspace;
import org.attune.vault.internal.RealVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a debrief whom may see, asked of the store that decides it. */
class LeavingTest {
    private Workspace workspace;
    private Records records;
    private Debriefs debriefs;

    @BeforeEach
    void open() throws Exception {
        workspace = new RealVault().with(new PersonType()).with(new FollowUpType()).with(new IdeaType())
                .with(new DebriefType(Workplace.VOCABULARIES)).with(new FivePracticesType())
                .with(new PositivePracticeType()).open();
        records = workspace.records().orElseThrow();
        debriefs = new KeptDebriefs(records, new KeptPeople(records),
                new KeptFollowUps(records), new KeptIdeas(records), Workplace.VOCABULARIES);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_debrief_that_nobody_shared_is_seen_by_nobody_else() throws RecordsException {
        Closed closed = close(whole(), false);
        for (Recipient other : others()) {
            assertThat(seenBy(other, closed)).isEmpty();
        }
    }

    @Test
    void what_is_shared_is_what_the_group_said_together() throws RecordsException {
        Closed closed = share(close(whole(), false), Audience.of(Recipient.LEARNER, Recipient.MENTOR));
        String seen = seenBy(Recipient.LEARNER, closed).orElseThrow().body().toString();
        assertThat(seen).contains("Sit down first").contains("You waited for us");
        assertThat(seen).doesNotContain("my own notes").doesNotContain("not now, please").doesNotContain("not-now")
                .doesNotContain("physician").doesNotContain("wishToTalk").doesNotContain("somebody cried");
    }

    @Test
    void a_senior_leader_never_sees_a_debrief_whatever_was_shared() throws RecordsException {
        Closed closed = share(close(whole(), false), Audience.of(Recipient.LEARNER, Recipient.values()));
        assertThat(seenBy(Recipient.SENIOR_LEADER, closed)).isEmpty();
        assertThat(seenBy(Recipient.PROGRAM_LEAD, closed)).isEmpty();
    }

    @Test
    void the_holder_prints_all_of_it() throws RecordsException {
        Closed closed = close(whole(), false);
        StoredRecord printed = records.as(new Reader(Recipient.ME, Purpose.PRINT)).find(closed.debrief())
                .orElseThrow();
        assertThat(printed.body().toString()).contains("my own notes").contains("wishToTalk");
    }

    @Test
    void the_faculty_lead_sees_the_five_practices_only_when_the_facilitator_agrees() throws RecordsException {
        close(whole(), false);
        assertThat(practices(Recipient.FACULTY_LEAD)).singleElement()
                .satisfies(seen -> assertThat(seen.practices()).isEmpty());
        close(whole(), true);
        assertThat(practices(Recipient.FACULTY_LEAD)).anySatisfy(seen -> assertThat(seen.practices()).hasSize(5)
                .allSatisfy(one -> assertThat(one.note()).isEmpty()));
    }

    @Test
    void learners_and_leaders_never_see_the_five_practices() throws RecordsException {
        close(whole(), true);
        for (Recipient other : List.of(Recipient.LEARNER, Recipient.PROGRAM_LEAD, Recipient.SENIOR_LEADER,
                Recipient.EVALUATOR)) {
            assertThat(practices(other)).isEmpty();
        }
    }

    @Test
    void a_practice_goes_as_far_as_its_scope() throws RecordsException {
        close(whole(), false);
        assertThat(titles(Recipient.LEARNER, PositivePractice.TYPE)).containsExactlyInAnyOrder("Told on the unit",
                "Told in the organisation");
        assertThat(titles(Recipient.EVALUATOR, PositivePractice.TYPE)).containsExactly("Told in the organisation");
        assertThat(titles(Recipient.SENIOR_LEADER, PositivePractice.TYPE)).isEmpty();
    }

    @Test
    void a_practice_that_is_drawn_back_is_not_shared_any_more() throws RecordsException {
        PracticeShelf bank = new PracticeShelf(records);
        bank.add(PositivePractice.of("Told on the unit", "").shared(PositivePractice.UNIT));
        var kept = bank.all().getFirst();
        bank.update(kept.id(), kept.version(), kept.value().shared(PositivePractice.GROUP));
        assertThat(titles(Recipient.LEARNER, PositivePractice.TYPE)).isEmpty();
    }

    @Test
    void ideas_are_seen_by_those_who_decide() throws RecordsException {
        close(whole(), false);
        assertThat(titles(Recipient.SENIOR_LEADER, Idea.TYPE)).containsExactly("A second chair");
    }

    private static Running whole() {
        Running running = agreed(true).with(Group.of(6).with(List.of(new RoleCount("physician", 1)))).next()
                .noting("my own notes").takingAway("Sit down first").parking("the rota");
        return running
                .gathering(so -> so.with(new Feedback("", Feedback.FAMILY, "You waited for us", "", "not-now", ""))
                        .with(new NeedsTime("", "not now, please", "", Optional.empty()))
                        .with(Idea.of("A second chair")).with(PositivePractice.of("Told to nobody", ""))
                        .with(PositivePractice.of("Told on the unit", "").shared(PositivePractice.UNIT))
                        .with(PositivePractice.of("Told in the organisation", "")
                                .shared(PositivePractice.ORGANISATION)))
                .with(Safety.EMPTY.support("somebody cried", true));
    }

    private Closed close(Running running, boolean forFacultyLead) throws RecordsException {
        List<ConfirmedPractice> confirmed = debriefs.signs(running.debrief()).stream().map(ConfirmedPractice::of)
                .map(one -> one.present(true, "say it aloud")).toList();
        return debriefs.close(running.with(running.debrief().setting().on(LocalDate.now())), confirmed,
                forFacultyLead);
    }

    private Closed share(Closed closed, Audience audience) throws RecordsException {
        records.commit(
                Act.of(new Write.Share(closed.debrief(), closed.kept().getFirst().version(), audience)));
        return closed;
    }

    private Optional<StoredRecord> seenBy(Recipient recipient, Closed closed) throws RecordsException {
        return records.as(new Reader(recipient, Purpose.SHARE)).find(closed.debrief());
    }

    private List<FivePractices> practices(Recipient recipient) throws RecordsException {
        var reading = records.as(new Reader(recipient, Purpose.SHARE));
        List<FivePractices> seen = new ArrayList<>();
        for (Row row : reading.list(Query.of(FivePractices.TYPE)).rows()) {
            seen.add(DebriefBodies.FIVE_PRACTICES.read(reading.find(row.id()).orElseThrow().body()));
        }
        return seen;
    }

    private List<String> titles(Recipient recipient, TypeName type) throws RecordsException {
        return records.as(new Reader(recipient, Purpose.SHARE)).list(Query.of(type)).rows().stream()
                .map(Row::title).toList();
    }

    private static List<Recipient> others() {
        return List.of(Recipient.values()).stream().filter(one -> one != Recipient.ME).toList();
    }
}
