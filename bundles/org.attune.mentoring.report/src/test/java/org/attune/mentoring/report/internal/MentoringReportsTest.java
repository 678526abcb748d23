package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.BuiltInFrameworks;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.internal.KeptSignOffs;
import org.attune.practice.Goal;
import org.attune.practice.internal.KeptGoals;
import org.attune.program.KeptPerson;
import org.attune.program.People;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.KeptPrograms;
import org.attune.records.Act;
import org.attune.records.Audience;
import org.attune.records.Purpose;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.Write;
import org.attune.records.json.StrictJson;
import org.attune.records.workspace.Workspace;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportRequest;
import org.attune.report.internal.PublishedReports;
import org.attune.report.testing.Accessible;
import org.attune.vault.internal.DemoVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** On the demo of a real store. What is written lies in {@code target/reports} afterwards, to be looked at. */
class MentoringReportsTest {
    private static final Reader ME = new Reader(Recipient.ME, Purpose.PRINT);
    private static final Reader LEARNER = new Reader(Recipient.LEARNER, Purpose.PRINT);

    private final Vocabularies vocabularies = new ListedVocabularies();
    private final Frameworks frameworks = new BuiltInFrameworks();
    private final PublishedReports reports = new PublishedReports();
    private Workspace workspace;
    private Records records;
    private KeptPerson learner;
    private List<Row> entries;

    @BeforeEach
    void open_the_demo() throws Exception {
        workspace = DemoVault.open(vocabularies, frameworks);
        records = workspace.records().orElseThrow();
        People people = new KeptPeople(records);
        for (KeptPerson each : people.learners()) {
            List<Row> theirs = entriesOf(each.id());
            if (entries == null || theirs.size() > entries.size()) {
                entries = theirs;
                learner = each;
            }
        }
        assertThat(entries).hasSizeGreaterThan(2);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void vera_pdf_accepts_the_printed_entry() throws Exception {
        assertThat(Accessible.complaints(pdf(entry(entries.getFirst().id(), ME), "entry"))).isEmpty();
    }

    @Test
    void vera_pdf_accepts_the_printed_record_of_a_learner() throws Exception {
        assertThat(Accessible.complaints(pdf(learner(ME), "learner"))).isEmpty();
    }

    @Test
    void an_entry_is_on_paper_with_all_that_was_written() throws Exception {
        RecordId id = entries.getFirst().id();
        Entry written = new Handed(records, Reader.me()).entry(id).orElseThrow();
        String page = html(entry(id, ME));
        assertThat(page).contains(learner.code()).contains("Not part of the patient record")
                .contains(written.touchPoints().getFirst().moment()).contains(written.doneWell());
    }

    /** All that an entry can say beside what the demo's say. */
    private void sayEverything(Row row) throws Exception {
        JsonObject body = records.as(Reader.me()).find(row.id()).orElseThrow().body();
        JsonObject more = StrictJson.parseObject("""
                {"occasion": {"followed": "the porter"}, "sustaining": {"plan": "a walk", "load": 8},
                 "learning": {"otherViews": "perhaps only tired", "confidenceBefore": 2, "virtues": ["patience"],
                   "feedback": [{"id": "f", "text": "you waited", "receptiveness": "needs-time"}]},
                 "responses": [{"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
                   {"linkId": "what", "text": "What?", "answer": [{"valueString": "the wall"}]}]}],
                 "signOff": {"mentorOn": "2026-11-13", "addenda": [{"on": "2026-11-14", "text": "the daughter asked"}]}}
                """);
        more.entrySet().forEach(member -> body.add(member.getKey(), member.getValue()));
        body.getAsJsonObject("encounter").addProperty("situation", "a loud night");
        body.getAsJsonObject("signOff").addProperty("seal", new KeptSignOffs(records, new KeptPeople(records),
                new KeptPrograms(records)).seal(body));
        records.commit(Act.of(new Write.Update(row.id(), row.version(), body)));
    }

    @Test
    void the_holder_prints_all_that_an_entry_says_with_its_signatures() throws Exception {
        sayEverything(entries.getFirst());
        Report everything = entry(entries.getFirst().id(), ME);
        assertThat(html(everything)).contains("the porter", "a walk", "a lot", "perhaps only tired", "patience",
                "you waited", "they asked for time", "What?", "the wall", "the daughter asked", "SHA-256",
                "incident system");
        assertThat(Accessible.complaints(pdf(everything, "everything"))).isEmpty();
    }

    @Test
    void the_learner_gets_their_side_and_not_what_was_carried_or_thought() throws Exception {
        sayEverything(entries.getFirst());
        share(entriesOf(learner.id()).getFirst());
        assertThat(html(entry(entries.getFirst().id(), LEARNER))).contains("a walk", "perhaps only tired", "you waited")
                .doesNotContain("a lot", "they asked for time", "the wall");
    }

    @Test
    void an_entry_that_is_not_shared_is_for_nobody_but_the_holder() {
        assertThatThrownBy(() -> entry(entries.getFirst().id(), LEARNER))
                .isInstanceOfSatisfying(ReportException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOR_READER))
                .hasMessageContaining("not shared with the learner");
    }

    @Test
    void a_learner_gets_what_was_shared_and_reads_how_much_stays_but_nothing_of_it() throws Exception {
        share(entries.getFirst());
        String page = html(learner(LEARNER));
        Entry shared = new Handed(records, Reader.me()).entry(entries.getFirst().id()).orElseThrow();
        Entry kept = new Handed(records, Reader.me()).entry(entries.get(1).id()).orElseThrow();
        assertThat(page).contains(shared.touchPoints().getFirst().moment())
                .doesNotContain(kept.touchPoints().getFirst().moment())
                .contains((entries.size() - 1) + " more encounters stay");
    }

    @Test
    void nothing_is_handed_to_a_senior_leader_even_when_it_is_shared_with_the_learner() throws Exception {
        share(entries.getFirst());
        assertThatThrownBy(() -> learner(new Reader(Recipient.SENIOR_LEADER, Purpose.EXPORT)))
                .isInstanceOf(ReportException.class).hasMessageContaining("a senior leader");
    }

    @Test
    void the_holders_own_paper_of_a_learner_has_their_goals_and_the_learners_has_none_that_is_not_shared()
            throws Exception {
        share(entries.getFirst());
        new KeptGoals(records).add(Goal.proposed(learner.id(), "Wait for the answer", LocalDate.now()));
        assertThat(html(learner(ME))).contains("Wait for the answer");
        assertThat(html(learner(LEARNER))).doesNotContain("Wait for the answer");
    }

    @Test
    void a_private_name_stays_on_the_screen() throws Exception {
        People people = new KeptPeople(records);
        people.update(learner.id(), learner.version(), learner.person().withPrivateName("Rosalind"));
        assertThat(html(learner(ME))).doesNotContain("Rosalind");
    }

    @Test
    void an_entry_is_no_learner_and_a_learner_no_entry() {
        assertThatThrownBy(() -> entry(learner.id(), ME)).isInstanceOfSatisfying(ReportException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_SUBJECT));
        assertThatThrownBy(() -> entry(RecordId.fresh(), ME)).isInstanceOf(ReportException.class);
    }

    private List<Row> entriesOf(RecordId person) throws RecordsException {
        return records.as(Reader.me()).list(Query.of(Entry.TYPE).linkedTo(person)).rows();
    }

    private void share(Row row) throws RecordsException {
        records.commit(Act.of(new Write.Share(row.id(), row.version(), Audience.of(Recipient.LEARNER))));
    }

    private Report entry(RecordId id, Reader reader) throws RecordsException, ReportException {
        return new EntryReport(records, new KeptPeople(records), vocabularies, frameworks)
                .make(new ReportRequest("mentoring.entry", Optional.of(id), reader));
    }

    private Report learner(Reader reader) throws RecordsException, ReportException {
        return new LearnerReport(records, new KeptPeople(records), vocabularies, frameworks)
                .make(new ReportRequest("mentoring.learner", Optional.of(learner.id()), reader));
    }

    private String html(Report report) {
        return new String(reports.html(report), StandardCharsets.UTF_8);
    }

    private byte[] pdf(Report report, String name) throws Exception {
        byte[] pdf = reports.pdf(report);
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(name + ".html"), reports.html(report));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
