package org.attune.mentoring.ui.internal.handing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.KeptEntry;
import org.attune.mentoring.MentoringLog;
import org.attune.mentoring.Reflecting;
import org.attune.mentoring.internal.EntryType;
import org.attune.mentoring.internal.KeptMentoringLog;
import org.attune.mentoring.internal.portfolio.HandOverType;
import org.attune.mentoring.internal.portfolio.KeptAccessRequests;
import org.attune.mentoring.internal.portfolio.KeptHandOvers;
import org.attune.mentoring.internal.portfolio.KeptPortfolios;
import org.attune.mentoring.internal.portfolio.KeptSharing;
import org.attune.mentoring.internal.portfolio.UnreadType;
import org.attune.mentoring.portfolio.HandOver;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.mentoring.portfolio.Portfolios;
import org.attune.mentoring.portfolio.Said;
import org.attune.mentoring.portfolio.Shareable;
import org.attune.mentoring.portfolio.Sharing;
import org.attune.practice.Encounter;
import org.attune.practice.internal.FollowUpType;
import org.attune.practice.internal.KeptFollowUps;
import org.attune.privacy.internal.RuleScan;
import org.attune.privacy.internal.rules.RoomRule;
import org.attune.program.People;
import org.attune.program.internal.KeptPeople;
import org.attune.program.internal.PersonType;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.workspace.Workspace;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.vault.internal.GuardedVault;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogs of this room, over a workspace in memory. Their pictures lie in {@code target/ui} afterwards. */
@UiTest
class HandingTest {
    private static final Path PICTURES = Path.of("target", "ui");

    @TempDir
    private Path folder;
    private Workspace workspace;
    private Records records;
    private MentoringLog log;
    private Portfolios portfolios;
    private People people;
    private HandingDesk desk;
    private AccessDesk access;
    private TestSite site;
    private Robot robot;
    private RecordId learner;

    @BeforeEach
    void a_learner_with_two_encounters(Robot one) throws Exception {
        robot = one;
        Files.createDirectories(PICTURES);
        RuleScan scan = new RuleScan();
        scan.addRule(new RoomRule());
        Vocabularies vocabularies = new ListedVocabularies();
        workspace = GuardedVault.empty(new PersonType(), new FollowUpType(), new EntryType(vocabularies),
                new HandOverType(), new UnreadType());
        records = workspace.records().orElseThrow();
        people = new KeptPeople(records);
        log = new KeptMentoringLog(records, people, new KeptFollowUps(records), vocabularies);
        portfolios = new KeptPortfolios(records, people);
        desk = new HandingDesk(people, portfolios, new KeptHandOvers(records));
        access = new AccessDesk(records, people, new KeptAccessRequests(records, people, scan),
                new KeptHandOvers(records));
        learner = logged(9, "sat down in room 12", "let the silence stand");
        logged(3, "asked what mattered", "");
        robot.open(shell -> {
            site = new TestSite(shell);
            shell.setSize(1_000, 760);
        });
    }

    @AfterEach
    void end() {
        site.close();
        workspace.close();
    }

    private RecordId logged(int daysAgo, String doneWell, String nextTime) throws Exception {
        LocalDate day = LocalDate.now().minusDays(daysAgo);
        Entry entry = Entry.of("L-07", Encounter.on(day, "observation")).doneWell(doneWell).nextTime(nextTime,
                Optional.empty());
        return log.log(entry, Optional.empty(), Optional.empty()).learner();
    }

    @Test
    void a_learner_is_handed_what_was_shared_and_ticks_only_lower_it() throws Exception {
        HandOverDialog dialog = robot.call(() -> new HandOverDialog(site, desk));
        Shell shell = robot.call(dialog::open);
        Table stays = table("handing.stays");
        Table goes = table("handing.goes");
        robot.until("what stays is told", () -> stays.getItemCount() > 0);
        assertThat(enabled("handing.next")).isFalse();
        look(shell, "hand-over-before");
        share(dialog);
        robot.until("it goes", () -> goes.getItemCount() == 3 && site.quiet());
        robot.run(() -> goes.getItem(0).setChecked(false));
        look(shell, "hand-over");
        robot.click("handing.next");
        look(shell, "hand-over-how");
        write("handing.folder", folder.toString());
        forms(false, true);
        robot.click("handing.next");
        robot.until("it is written", () -> told("Handed over, and noted in the log."));
        assertThat(PortfolioFormat.read(Files.newInputStream(written())).records()).hasSize(2);
        assertThat(records.as(Reader.me()).list(Query.of(HandOver.TYPE)).total()).isEqualTo(1);
    }

    private void share(HandOverDialog dialog) throws Exception {
        var plan = desk.plan(learner);
        robot.run(() -> dialog.share(plan));
    }

    private Path written() throws Exception {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.findFirst().orElseThrow().resolve(PortfolioFormat.FILE);
        }
    }

    @Test
    void a_file_is_looked_at_and_the_code_is_asked_before_anything_comes_in() throws Exception {
        portfolios.share(portfolios.plan(learner));
        Path file = Files.write(folder.resolve("portfolio.json"),
                PortfolioFormat.write(portfolios.gather(learner, Set.of(), Set.of())));
        robot.run(() -> BringInDialog.read(site, desk, file));
        robot.until("the dialog is there", () -> site.shell().getShells().length == 1);
        Combo code = (Combo) robot.find(By.id("bringin.code"));
        assertThat(enabled("handing.next")).isFalse();
        look(robot.call(code::getShell), "bring-in");
        robot.run(() -> code.setText("L-12"));
        robot.click("handing.next");
        robot.until("it is told", () -> told("Nothing new was brought in"));
        assertThat(records.as(Reader.me()).list(Query.of(Entry.TYPE)).total()).isEqualTo(2);
    }

    @Test
    void whoever_asks_gets_what_was_read_and_decided_on_place_by_place() throws Exception {
        Shell shell = asked();
        look(shell, "access-found");
        robot.click("handing.next");
        look(shell, "access-others");
        robot.click("handing.next");
        assertThat(hint()).contains("Some places still wait");
        robot.click("others.BLACK_OUT");
        robot.click("handing.next");
        assertThat(hint()).contains("Say who looked at it");
        write("others.by", "data protection officer");
        robot.click("handing.next");
        look(shell, "access-answer");
        write("handing.folder", folder.toString());
        forms(false, true);
        robot.click("handing.next");
        robot.until("it is written", () -> told("The answer is written"));
        assertThat(Files.readString(written())).contains("sat down in room \u2588").doesNotContain("room 12")
                .contains("asked what mattered");
    }

    @Test
    void a_record_is_left_out_only_with_a_reason_which_the_answer_tells() throws Exception {
        asked();
        Table found = table("asked.found");
        robot.run(() -> untick(found, 1));
        robot.click("handing.next");
        assertThat(hint()).contains("left out without a reason");
        write("asked.reason", "It means a patient");
        robot.click("handing.next");
        assertThat(robot.text("others.waiting")).isEqualTo("No place looks as if it told about somebody else.");
        write("others.by", "data protection officer");
        robot.click("handing.next");
        Table sum = table("asked.sum");
        assertThat(robot.call(() -> Stream.of(sum.getItems()).map(TableItem::getText).toList()))
                .contains("Encounter (1): left out this time. Your reason: It means a patient");
    }

    @Test
    void one_encounter_is_shared_from_its_own_editor_and_that_can_be_taken_back() throws Exception {
        RecordId entry = log.entries(learner, 0, 1).lines().getFirst().row().id();
        Sharing sharing = new KeptSharing(records, people);
        robot.run(() -> ShareDialog.ask(site, sharing, entry));
        robot.until("it asks", () -> site.shell().getShells().length == 1);
        assertThat(robot.text("share.goes")).contains("asked what mattered");
        look(robot.call(() -> site.shell().getShells()[0]), "share");
        robot.click("share.do");
        robot.until("it is told", () -> told("Shared with L-07"));
        assertThat(portfolios.plan(learner).goes()).hasSize(1);
        robot.run(site.choices.getFirst().run());
        robot.until("it is told", () -> told("Taken back"));
        assertThat(portfolios.plan(learner).goes()).isEmpty();
    }

    @Test
    void what_is_the_writers_own_is_named_before_an_encounter_is_shared() throws Exception {
        RecordId entry = log.entries(learner, 0, 1).lines().getFirst().row().id();
        KeptEntry kept = log.entry(entry).orElseThrow();
        log.update(entry, kept.version(), kept.entry().edit().reflection("I was short", Reflecting.NONE).done(),
                Optional.empty());
        Shareable looked = new KeptSharing(records, people).look(entry).orElseThrow();
        assertThat(looked.stays()).containsExactly("What the writer thinks about it");
        assertThat(looked.goes()).extracting(Said::text).doesNotContain("I was short");
    }

    private Shell asked() {
        site.selected = Optional.of(learner);
        AccessDialog dialog = robot.call(() -> new AccessDialog(site, access));
        Shell shell = robot.call(dialog::open);
        Table found = table("asked.found");
        robot.until("it is found", () -> found.getItemCount() == 4 && site.quiet());
        return shell;
    }

    private static void untick(Table table, int row) {
        table.getItem(row).setChecked(false);
        Event tick = new Event();
        tick.item = table.getItem(row);
        tick.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, tick);
    }

    private void write(String id, String words) {
        Text text = (Text) robot.find(By.id(id));
        robot.run(() -> text.setText(words));
    }

    private String hint() {
        return robot.text("handing.hint");
    }

    private boolean told(String beginning) {
        return site.told.stream().anyMatch(line -> line.startsWith(beginning));
    }

    private void forms(boolean pdf, boolean json) {
        Button asPdf = (Button) robot.find(By.id("handing.form.PDF"));
        Button asJson = (Button) robot.find(By.id("handing.form.JSON"));
        robot.run(() -> {
            asPdf.setSelection(pdf);
            asJson.setSelection(json);
        });
    }

    private void look(Shell shell, String name) throws Exception {
        robot.settle();
        robot.call(() -> {
            Picture.of(shell, PICTURES.resolve(name + ".png"));
            return null;
        });
        assertThat(robot.call(() -> AccessibilityWalk.of(shell))).isEmpty();
    }

    private Table table(String id) {
        return (Table) robot.find(By.id(id));
    }

    private boolean enabled(String id) {
        Button button = (Button) robot.find(By.id(id));
        return robot.call(button::isEnabled);
    }
}
