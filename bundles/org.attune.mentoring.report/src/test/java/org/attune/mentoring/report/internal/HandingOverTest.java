package org.attune.mentoring.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.mentoring.Entry;
import org.attune.mentoring.portfolio.HandOver;
import org.attune.mentoring.portfolio.HandOvers.Form;
import org.attune.mentoring.portfolio.HandOvers.Wish;
import org.attune.mentoring.portfolio.Papers;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioPlan;
import org.attune.mentoring.portfolio.Staying;
import org.attune.mentoring.portfolio.Staying.Why;
import org.attune.practice.Encounter;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.report.Block.Bullets;
import org.attune.report.Report;
import org.attune.report.ReportRequest;
import org.attune.report.testing.Accessible;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a real store into a folder. What is written lies in {@code target/portfolio} afterwards, to be looked at. */
class HandingOverTest {
    private static final String WELL = "sat down before speaking";
    private static final String OWN = "I was tired and short with him";

    @TempDir
    private Path folder;
    private Store store;
    private RecordId learner;

    @BeforeEach
    void two_encounters_and_a_goal() throws Exception {
        store = Store.withGoals();
        learner = store.logged("L-07", 0, WELL, OWN);
        store.logged("L-07", 3, "asked what mattered most", "");
        store.goals.add(Goal.proposed(learner, "sit down before I speak", Store.DAY));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothing_goes_before_it_is_shared_and_the_list_says_why() throws Exception {
        PortfolioPlan plan = store.portfolios.plan(learner);
        assertThat(plan.goes()).isEmpty();
        assertThat(plan.stays()).containsExactly(new Staying(Why.NOT_SHARED, "Encounter", 2),
                new Staying(Why.NOT_SHARED, "Goal", 1));
        assertThatThrownBy(() -> store.portfolios.gather(learner, Set.of(), Set.of()))
                .isInstanceOf(PortfolioException.class)
                .hasMessageContaining("Share an encounter");
    }

    @Test
    void what_is_shared_goes_without_the_parts_that_are_the_holders_own() throws Exception {
        store.portfolios.share(store.portfolios.plan(learner));
        PortfolioPlan plan = store.portfolios.plan(learner);
        assertThat(plan.goes()).extracting(PortfolioPlan.Going::label)
                .containsExactlyInAnyOrder("Encounter", "Encounter", "Goal");
        assertThat(plan.stays()).containsExactly(new Staying(Why.OWN_PART, "Encounter", 1));
        assertThat(plan.couldBeShared()).isEmpty();
    }

    @Test
    void the_holder_sees_how_many_reflections_are_their_own_and_the_learner_is_not_told() throws Exception {
        store.log.log(Entry.of("", Encounter.on(Store.DAY, Entry.OWN_REFLECTION)), Optional.empty(), Optional.empty());
        Portfolio portfolio = store.shared(learner);
        assertThat(store.portfolios.plan(learner).stays()).contains(new Staying(Why.OWN, "Reflections", 1));
        assertThat(portfolio.stays()).extracting(Staying::why).containsExactly(Why.OWN_PART);
    }

    @Test
    void a_tick_that_is_taken_away_keeps_a_record_back() throws Exception {
        store.portfolios.share(store.portfolios.plan(learner));
        RecordId goal = store.all(Goal.TYPE).getFirst().id();
        Portfolio portfolio = store.portfolios.gather(learner, Set.of(goal), Set.of());
        assertThat(portfolio.records()).hasSize(2).noneMatch(record -> record.id().equals(goal));
        assertThat(portfolio.stays()).contains(new Staying(Why.LEFT_OUT, "Goal", 1));
    }

    @Test
    void nothing_private_is_in_any_file_nor_in_the_text_of_the_pdf() throws Exception {
        Path written = write(Set.of(Form.values()), Optional.empty());
        for (Form form : Form.values()) {
            assertThat(Files.readString(written.resolve(form.file()), StandardCharsets.ISO_8859_1))
                    .doesNotContain(OWN);
        }
        try (PDDocument pdf = Loader.loadPDF(written.resolve("record.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(WELL).doesNotContain(OWN);
        }
        assertThat(Files.readString(written.resolve("record.html"))).contains(WELL).doesNotContain("<script")
                .doesNotContain("http");
    }

    @Test
    void the_pdf_opens_with_its_password_only() throws Exception {
        Path written = write(Set.of(Form.PDF), Optional.of("correct horse".toCharArray()));
        byte[] pdf = Files.readAllBytes(written.resolve("record.pdf"));
        assertThatThrownBy(() -> Loader.loadPDF(pdf)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument opened = Loader.loadPDF(pdf, "correct horse")) {
            assertThat(opened.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
            assertThat(opened.getEncryption().getLength()).isEqualTo(256);
            assertThat(new PDFTextStripper().getText(opened)).contains(WELL);
        }
    }

    @Test
    void vera_pdf_accepts_it_before_it_is_locked() throws Exception {
        assertThat(Accessible.complaints(store.pages.pdf(store.shared(learner), Optional.empty()))).isEmpty();
    }

    @Test
    void each_hand_over_is_noted_and_the_note_says_nothing_of_the_text() throws Exception {
        write(Set.of(Form.JSON), Optional.empty());
        RecordId note = store.all(HandOver.TYPE).getFirst().id();
        String body = store.records.as(Reader.me()).find(note).orElseThrow().body().toString();
        assertThat(body).contains("\"count\":2,\"type\":\"mentoring.entry\"").contains("\"recipient\":\"learner\"")
                .doesNotContain(WELL);
    }

    @Test
    void what_cannot_be_written_whole_is_not_there_and_not_noted() throws Exception {
        store.handOvers.addPapers(new BrokenPress());
        Portfolio portfolio = store.shared(learner);
        Wish wish = new Wish(folder, Set.of(Form.values()), Optional.empty(), "");
        assertThatThrownBy(() -> store.handOvers.write(portfolio, wish)).isInstanceOf(PortfolioException.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(store.all(HandOver.TYPE)).isEmpty();
    }

    @Test
    void a_second_one_of_the_same_day_lies_beside_the_first() throws Exception {
        Path first = write(Set.of(Form.JSON), Optional.empty());
        Path second = write(Set.of(Form.JSON), Optional.empty());
        assertThat(List.of(first, second)).allMatch(Files::isDirectory).doesNotHaveDuplicates();
        assertThat(second.getFileName().toString()).startsWith("attune-record-").doesNotContain("L-07");
    }

    @Test
    void a_keepsake_holds_what_went_well_and_the_goals_that_were_reached_and_counts_nothing() throws Exception {
        store.goals.add(Goal.proposed(learner, "ask before I leave", Store.DAY).in(GoalStates.MET, "", Store.DAY));
        store.portfolios.share(store.portfolios.plan(learner));
        Report page = new Keepsake(store.records, store.people).make(new ReportRequest("mentoring.keepsake",
                Optional.of(learner), Handed.LEARNER));
        assertThat(page.blocks()).contains(new Bullets(List.of(WELL, "asked what mattered most")),
                new Bullets(List.of("ask before I leave")));
        assertThat(page.toString()).doesNotContain(OWN).doesNotContain("sit down before I speak");
    }

    private Path write(Set<Form> forms, Optional<char[]> password) throws Exception {
        Path written = store.handOvers.write(store.shared(learner), new Wish(folder, forms, password, ""));
        Path shown = Files.createDirectories(Path.of("target", "portfolio"));
        for (Form form : forms) {
            Files.write(shown.resolve(form.file()), Files.readAllBytes(written.resolve(form.file())));
        }
        return written;
    }

    /** A press without paper. */
    private static final class BrokenPress implements Papers {
        @Override
        public byte[] html(Portfolio portfolio) throws PortfolioException {
            throw new PortfolioException(PortfolioException.Reason.NO_PAPER, "No paper. Add some.");
        }

        @Override
        public byte[] pdf(Portfolio portfolio, Optional<char[]> password) throws PortfolioException {
            return html(portfolio);
        }
    }
}
