package org.attune.debrief.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.internal.BuiltInDebriefFrameworks;
import org.attune.debrief.internal.DebriefType;
import org.attune.debrief.internal.DemoDebriefs;
import org.attune.debrief.internal.FivePracticesType;
import org.attune.debrief.internal.PositivePracticeType;
import org.attune.debrief.internal.ProblemType;
import org.attune.debrief.internal.WordingType;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.IdeaType;
import org.attune.privacy.internal.RuleScan;
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
import org.attune.records.workspace.Workspace;
import org.attune.report.Report;
import org.attune.report.ReportException;
import org.attune.report.ReportException.Reason;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.attune.report.internal.PublishedReports;
import org.attune.report.testing.Accessible;
import org.attune.vault.internal.PrintedVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the demo of a real store. What is written lies in {@code target/reports} afterwards, to be looked at. */
class DebriefReportsTest {
    private static final Reader ME = new Reader(Recipient.ME, Purpose.PRINT);
    private static final Reader LEARNER = new Reader(Recipient.LEARNER, Purpose.PRINT);
    private static final Reader SENIOR = new Reader(Recipient.SENIOR_LEADER, Purpose.PRINT);

    private final Vocabularies vocabularies = new ListedVocabularies();
    private final DebriefFrameworks frameworks = new BuiltInDebriefFrameworks();
    private final PublishedReports reports = new PublishedReports();
    private Workspace workspace;
    private Records records;
    private Row debrief;

    @BeforeEach
    void open_the_demo() throws Exception {
        workspace = new PrintedVault().with(new FollowUpType()).with(new IdeaType())
                .with(new DebriefType(vocabularies)).with(new FivePracticesType()).with(new PositivePracticeType())
                .with(new ProblemType(new RuleScan())).with(new WordingType())
                .with(new DemoDebriefs()).open();
        records = workspace.records().orElseThrow();
        debrief = records.as(Reader.me()).list(Query.of(Debrief.TYPE).withStatus(Debrief.HELD)).rows().get(1);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void vera_pdf_accepts_the_printed_summary() throws Exception {
        assertThat(Accessible.complaints(pdf(debrief(debrief.id(), ME), "debrief"))).isEmpty();
    }

    @Test
    void vera_pdf_accepts_the_pocket_cards() throws Exception {
        assertThat(Accessible.complaints(pdf(cards(), "cards"))).isEmpty();
    }

    @Test
    void each_framework_is_a_sheet_of_its_own() throws Exception {
        try (PDDocument sheets = Loader.loadPDF(pdf(cards(), "cards"))) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(1 + frameworks.all().size());
        }
    }

    @Test
    void the_summary_for_the_group_says_what_is_carried_on_first_and_holds_no_notes() throws Exception {
        String page = html(debrief(debrief.id(), ME));
        assertThat(page).containsSubsequence("To say what we see is comfort too.", "families' council",
                "A chair that stays beside each bed.", "nobody is named to decide", "Holding the telephone");
        assertThat(page).doesNotContain("Notes of the facilitator").doesNotContain("slept badly");
    }

    @Test
    void the_facilitator_prints_the_notes_apart() throws Exception {
        Report withNotes = new NotesReport(records, vocabularies)
                .make(new ReportRequest("debrief.notes", Optional.of(debrief.id()), ME));
        assertThat(html(withNotes)).containsSubsequence("We may stop for a minute.", "Notes of the facilitator",
                "Two had slept badly.");
    }

    @Test
    void what_is_handed_to_a_learner_holds_no_note_of_the_facilitators() throws Exception {
        records.commit(Act.of(new Write.Share(debrief.id(), debrief.version(), Audience.of(Recipient.LEARNER))));
        String page = html(debrief(debrief.id(), LEARNER));
        assertThat(page).contains("We may stop for a minute.").doesNotContain("slept badly")
                .doesNotContain("Nobody else who leads").doesNotContain("chaplain")
                .doesNotContain("Holding the telephone to the ear and saying");
    }

    @Test
    void a_debrief_that_is_not_shared_is_for_nobody_but_the_holder() {
        assertThatThrownBy(() -> debrief(debrief.id(), LEARNER)).isInstanceOfSatisfying(ReportException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOR_READER));
        assertThatThrownBy(() -> debrief(RecordId.fresh(), ME)).isInstanceOfSatisfying(ReportException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_SUBJECT));
    }

    @Test
    void the_register_puts_ideas_without_somebody_to_decide_first_for_leaders_too() throws Exception {
        String page = html(make(new IdeasReport(records, vocabularies), SENIOR));
        assertThat(page).containsSubsequence("Nobody is named to decide", "A chair that stays beside each bed.",
                "Waiting for a decision", "One minute together", "Decided", "loudspeaker", "yes, on trial");
        assertThat(Accessible.complaints(pdf(make(new IdeasReport(records, vocabularies), ME), "ideas"))).isEmpty();
    }

    @Test
    void the_five_practices_are_told_in_words_and_never_counted() throws Exception {
        String page = html(make(new FivePracticesReport(records), ME));
        assertThat(page).contains("To try next time: what is to be learnt").contains("night shift")
                .doesNotContain("of 5").doesNotContain("%<");
    }

    @Test
    void the_faculty_lead_reads_only_what_the_facilitator_agreed_to() throws Exception {
        String page = html(make(new FivePracticesReport(records), new Reader(Recipient.FACULTY_LEAD, Purpose.PRINT)));
        assertThat(page).contains("To try next time: room for everybody").doesNotContain("what is to be learnt.")
                .doesNotContain("night shift");
        assertThatThrownBy(() -> make(new FivePracticesReport(records), SENIOR)).isInstanceOf(ReportException.class);
    }

    @Test
    void practices_that_stay_with_the_group_are_not_handed_on() throws Exception {
        assertThat(html(make(new PracticesReport(records), ME))).contains("Handing over at the bedside");
        assertThatThrownBy(() -> make(new PracticesReport(records), LEARNER)).isInstanceOf(ReportException.class)
                .hasMessageContaining("how far it may be shared");
    }

    @Test
    void shared_words_hang_on_the_wall() throws Exception {
        assertThat(html(make(new WordsReport(records), ME))).contains("the lady by the window", "the hip, the stroke");
    }

    private Report debrief(RecordId id, Reader reader) throws RecordsException, ReportException {
        return new DebriefReport(records, vocabularies)
                .make(new ReportRequest("debrief.session", Optional.of(id), reader));
    }

    private Report cards() {
        return new CardsReport(frameworks).make(new ReportRequest("debrief.cards", Optional.empty(), ME));
    }

    private static Report make(ReportKind kind, Reader reader) throws RecordsException, ReportException {
        return kind.make(new ReportRequest("debrief", Optional.empty(), reader));
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
