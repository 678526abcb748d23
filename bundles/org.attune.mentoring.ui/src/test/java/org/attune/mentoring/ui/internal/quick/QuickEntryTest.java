package org.attune.mentoring.ui.internal.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.attune.practice.LeftPlace;
import org.attune.records.Draft;

import org.attune.mentoring.EntryLine;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.mentoring.ui.internal.fixture.Typist;
import org.attune.practice.States;
import org.attune.privacy.ui.Notes;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.testing.WidgetTree;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class QuickEntryTest {
    private final Ground ground = new Ground();
    private final Notes notes = ground.notes();
    private static final List<String> ORDER = List.of("quick.with", "quick.when", "quick.kind", "quick.tried",
            "quick.notyet", "quick.otherwise", "quick.touchpoint", "quick.donewell", "quick.nexttime",
            "quick.comeback", "quick.full", "quick.discard", "quick.keep", "quick.log");
    private Robot robot;
    private TestSite site;
    private Shell quick;

    @BeforeEach
    void aWindow(Robot one) {
        robot = one;
        Shell window = robot.open(shell -> shell.setSize(900, 600));
        site = new TestSite(window);
    }

    @AfterEach
    void close() {
        robot.run(() -> {
            if (quick != null && !quick.isDisposed()) {
                quick.dispose();
            }
        });
        site.close();
        notes.close();
    }

    private void open() {
        quick = robot.call(() -> QuickEntry.open(site, ground.quick(), notes));
        robot.until("quick entry has the focus", () -> quick.getDisplay().getActiveShell() == quick);
        robot.until("quick entry has read what it opens with", site::quiet);
    }

    private List<EntryLine> entries() throws Exception {
        return ground.log.entries(0, 100).lines();
    }

    @Test
    void an_entry_is_logged_with_keys_only() throws Exception {
        ground.logged("L-07", 3, "sat down beside the bed", "let the silence stand");
        open();
        int keys = 0;
        assertThat(robot.focused()).isEqualTo("quick.with");
        robot.tab();
        assertThat(robot.focused()).isEqualTo("quick.touchpoint");
        String moment = "She waited until he spoke";
        robot.type(moment).press("M1+Enter");
        keys += 1 + moment.length() + 1;
        robot.until("it is logged", () -> quick.isDisposed());
        assertThat(entries()).first().extracting(line -> line.row().summary()).isEqualTo(moment);
        assertThat(site.told).contains("Logged for L-07.");
        assertThat(keys - moment.length()).isEqualTo(2);
    }

    @Test
    void what_is_typed_before_it_has_read_what_it_opens_with_stays_under_the_hands() throws Exception {
        ground.logged("L-07", 3, "sat down beside the bed", "");
        CountDownLatch read = new CountDownLatch(1);
        Stream.of(1, 2).forEach(worker -> site.submit("held up", () -> read.await(1, TimeUnit.MINUTES)));
        quick = robot.call(() -> QuickEntry.open(site, ground.quick(), notes));
        robot.until("quick entry has the focus", () -> quick.getDisplay().getActiveShell() == quick);
        robot.type("L-31").focus("quick.when").type("yesterday").focus("quick.nexttime").type("Ask")
                .focus("quick.touchpoint")
                .type("She sat down");
        read.countDown();
        robot.until("quick entry has read what it opens with", site::quiet);
        robot.type(" and waited");
        assertThat(Stream.of("quick.with", "quick.when", "quick.nexttime", "quick.touchpoint").map(robot::text))
                .containsExactly("L-31", "yesterday", "Ask", "She sat down and waited");
    }

    @Test
    void a_quick_entry_takes_less_than_a_minute_by_keyboard() throws Exception {
        ground.logged("L-07", 3, "sat down beside the bed", "");
        open();
        Typist mentor = new Typist(robot).at("quick.touchpoint", "He turned away; she sat down and said nothing.")
                .at("quick.donewell", "Let the silence stand.").at("quick.nexttime", "Ask about the radio.")
                .press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        mentor.list("quick-entry");
        assertThat(entries()).hasSize(2);
        assertThat(mentor.seconds()).isLessThan(60);
    }

    @Test
    void typing_replaces_the_learner_who_is_proposed() throws Exception {
        ground.logged("L-07", 3, "sat down", "");
        open();
        robot.type("L-31");
        robot.until("it says that the learner is new",
                () -> site.told.contains("announced: New learner L-31 will be added"));
        assertThat(robot.text("quick.with.told")).isEqualTo("New learner L-31 will be added");
        robot.press("Enter").type("Stood still with her").press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        assertThat(ground.people.find("L-31")).isPresent();
    }

    @Test
    void a_selected_learner_is_known_and_the_focus_is_where_one_writes() throws Exception {
        ground.logged("L-07", 3, "sat down", "");
        ground.logged("L-08", 2, "sat down", "");
        site.selected = Optional.of(ground.people.find("L-07").orElseThrow().id());
        open();
        assertThat(robot.text("quick.with")).isEqualTo("L-07");
        assertThat(robot.focused()).isEqualTo("quick.touchpoint");
    }

    @Test
    void what_the_learner_wanted_to_try_is_asked_and_answered() throws Exception {
        var before = ground.logged("L-07", 9, "sat down", "let the silence stand");
        open();
        robot.until("the intention is shown", () -> site.quiet());
        assertThat(robot.text("quick.intention"))
                .isEqualTo("Last time L-07 wanted to try: \u201clet the silence stand\u201d");
        robot.click("quick.tried").focus("quick.touchpoint").type("It went quiet, and he spoke").press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        var answered = ground.followUps.find(before.followUps().getFirst().record()).orElseThrow();
        assertThat(answered.followUp().state()).isEqualTo(States.TRIED);
    }

    @Test
    void a_plan_comes_back_in_two_weeks_unless_somebody_says_otherwise() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.focus("quick.nexttime").type("ask once more").press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        assertThat(ground.followUps.comingUp(ground.today, 14)).singleElement()
                .satisfies(kept -> assertThat(kept.followUp().comeBackOn()).contains(ground.today.plusWeeks(2)));
    }

    @Test
    void a_day_that_has_not_come_is_told_at_the_field_and_not_logged() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.focus("quick.touchpoint").type("Sat down").focus("quick.when").press("M1+A").type("tomorrow");
        assertThat(robot.text("quick.when.told")).startsWith("tomorrow has not come yet");
        robot.press("M1+Enter");
        assertThat(entries()).hasSize(1);
        assertThat(robot.focused()).isEqualTo("quick.when");
    }

    @Test
    void escape_keeps_the_draft_without_a_question_and_it_is_there_again() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.tab().type("Half a sentence").press("Esc");
        robot.until("quick entry is closed", () -> quick.isDisposed());
        assertThat(entries()).hasSize(1);
        open();
        assertThat(robot.text("quick.touchpoint")).isEqualTo("Half a sentence");
        assertThat(robot.text("quick.kept")).startsWith("Kept ");
        robot.press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        assertThat(ground.drafts.all()).isEmpty();
    }

    @Test
    void a_pause_in_typing_keeps_the_draft() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.tab().type("Half a sentence");
        robot.until("a draft is kept", () -> site.told.stream().noneMatch(text -> text.startsWith("failed"))
                && !quick.isDisposed() && keptLabel());
        assertThat(ground.drafts.all()).singleElement().extracting(draft -> draft.key()).isEqualTo(QuickDraft.KEY);
    }

    private boolean keptLabel() {
        return WidgetTree.dump(quick.getDisplay()).contains("Kept ");
    }

    @Test
    void what_fails_leaves_everything_in_its_field_and_says_why() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        ground.breakDisk();
        robot.tab().type("Held her hand").press("M1+Enter");
        robot.until("it says why", () -> site.told.stream().anyMatch(text -> text.contains("The disk is full")));
        assertThat(robot.text("quick.failure")).contains("Not logged yet", "The disk is full");
        assertThat(robot.text("quick.touchpoint")).isEqualTo("Held her hand");
        ground.mendDisk();
        robot.focus("quick.touchpoint").press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        assertThat(entries()).hasSize(2);
    }

    @Test
    void logging_can_be_taken_back() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.tab().type("Held her hand").press("M1+Enter");
        robot.until("it is logged", () -> quick.isDisposed());
        robot.start(() -> site.choices.getLast().run().run());
        robot.until("it is taken back", () -> site.told.contains("Taken back. Nothing was logged for L-07."));
        assertThat(entries()).hasSize(1);
    }

    @Test
    void going_on_in_the_full_entry_takes_everything_along() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.tab().type("Held her hand").click("quick.full");
        robot.until("the full entry is opened", () -> !site.opened.isEmpty());
        assertThat(site.seed.get("entry-json")).contains("Held her hand", "L-07");
        assertThat(site.seed).containsEntry("draft", QuickDraft.KEY);
    }

    @Test
    void why_a_place_stays_survives_the_draft_and_is_logged() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.tab().type("Quiet in room 12B").click("quick.touchpoint.leave").type("a made-up ward").press("Enter");
        robot.press("Esc").until("quick entry is closed", () -> quick.isDisposed());
        open();
        robot.focus("quick.touchpoint").press("M1+Enter").until("it is logged", () -> quick.isDisposed());
        LeftPlace left = new LeftPlace("room", "a made-up ward", ground.today);
        assertThat(ground.log.entry(entries().getFirst().row().id()).orElseThrow().entry().leftAsIs())
                .containsExactly(left);
    }

    @Test
    void tab_goes_through_the_fields_in_the_order_of_the_eye() throws Exception {
        ground.logged("L-07", 9, "sat down", "let the silence stand");
        open();
        assertThat(robot.tab().focused()).isEqualTo("quick.touchpoint");
        robot.focus("quick.with");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            order.add(robot.focused());
            robot.tab();
        }
        assertThat(order).isEqualTo(ORDER);
    }

    @Test
    void a_draft_that_was_kept_yesterday_comes_back_by_keys_and_says_when_it_was_kept() throws Exception {
        ground.logged("L-07", 9, "sat down", "");
        open();
        robot.type("L-09").press("Enter").type("Half a sentence").tab().type("Stayed").press("Esc");
        robot.until("quick entry is closed", () -> quick.isDisposed());
        assertThat(site.told).contains("Draft kept. It is offered again at the next Log an encounter.");
        Draft kept = ground.drafts.find(QuickDraft.KEY).orElseThrow();
        ground.drafts.keep(new Draft(kept.key(), kept.type(), kept.record(), kept.body(),
                kept.keptAt().minus(Duration.ofDays(1))));
        open();
        assertThat(robot.text("quick.kept")).startsWith("Kept ").endsWith(" yesterday");
        assertThat(robot.text("quick.with")).isEqualTo("L-09");
        assertThat(robot.text("quick.donewell")).isEqualTo("Stayed");
        assertThat(robot.focused()).isEqualTo("quick.touchpoint");
        robot.press("M1+Enter").until("it is logged", () -> quick.isDisposed());
        assertThat(ground.drafts.all()).isEmpty();
    }

    @Test
    void the_tour_sees_the_hint_as_soon_as_the_background_is_quiet() {
        QuickFields typed = QuickFields.EMPTY.with("L-07").on("today", "observation").saying("in room 12B", "");
        quick = robot.call(() -> QuickEntry.openFilled(site, ground.quick(), notes, typed));
        AtomicBoolean seen = new AtomicBoolean();
        robot.until("it is quiet", () -> site.quiet() && look(seen));
        assertThat(seen).isTrue();
    }

    private boolean look(AtomicBoolean seen) {
        seen.set(robotSees(quick));
        return true;
    }

    @Test
    void it_opens_once() throws Exception {
        open();
        Shell again = robot.call(() -> QuickEntry.open(site, ground.quick(), notes));
        assertThat(again).isSameAs(quick);
    }

    private static boolean robotSees(Shell shell) {
        return WidgetTree.dump(shell.getDisplay()).contains("Perhaps a room");
    }

    @Test
    void it_can_be_looked_at() throws Exception {
        ground.logged("L-07", 9, "sat down", "let the silence stand");
        QuickFields typed = QuickFields.EMPTY.with("L-07").on("today", "observation")
                .saying("She waited until he spoke in room 12B", "Stayed when it was hard")
                .nextTime("ask once more", "5 Dec");
        quick = robot.call(() -> QuickEntry.openFilled(site, ground.quick(), notes, typed));
        robot.until("it is quiet", site::quiet);
        robot.until("the room is seen", () -> robotSees(quick)).settle();
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve("quick-entry.png");
        robot.call(() -> {
            Picture.of(quick, png);
            return null;
        });
        assertThat(png).isNotEmptyFile();
        assertThat(robot.call(() -> AccessibilityWalk.of(quick))).isEmpty();
    }
}
