package org.attune.mentoring.ui.internal.views;

import org.attune.mentoring.ui.internal.fixture.Seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;

import org.attune.mentoring.Entry;
import org.attune.mentoring.ui.internal.fixture.Ground;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.workbench.View;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class ViewsTest {
    private final Ground ground = new Ground();
    private Robot robot;
    private Shell window;
    private TestSite site;
    private Seen seen;

    @BeforeEach
    void aRobot(Robot one) {
        robot = one;
    }

    @AfterEach
    void end() {
        seen.close();
    }

    private <V extends View> V open(V view, String picture) throws Exception {
        seen = Seen.of(robot, Entry.TYPE, Optional.empty(), view::create).sized(620, 320).walk(picture);
        window = seen.window();
        site = seen.site;
        return view;
    }

    private Table table(String id) {
        return (Table) within(id);
    }

    private Control within(String id) {
        return seen.control(id);
    }

    @Test
    void an_empty_list_of_learners_says_what_would_be_there_and_starts_it() throws Exception {
        open(new LearnersView(ground.people, ground.followUps, ground.log), "learners-empty");
        robot.click("learners.begin");
        assertThat(site.opened).contains("command mentoring.log");
    }

    @Test
    void learners_are_listed_by_the_day_they_were_last_met_and_found_while_typing() throws Exception {
        ground.logged("L-03", 9, "sat down", "ask once more");
        ground.logged("L-07", 2, "sat down", "");
        open(new LearnersView(ground.people, ground.followUps, ground.log), "learners");
        assertThat(robot.call(() -> table("learners.table").getItem(0).getText())).isEqualTo("L-07");
        assertThat(robot.call(() -> table("learners.table").getItem(1).getText(1))).isEqualTo("1 open");
        robot.focus("learners.filter").type("03");
        assertThat(robot.call(() -> table("learners.table").getItemCount())).isEqualTo(1);
    }

    @Test
    void choosing_a_learner_selects_them() throws Exception {
        ground.logged("L-03", 9, "sat down", "");
        open(new LearnersView(ground.people, ground.followUps, ground.log), "learners-one");
        robot.select("learners.table", "L-03");
        assertThat(site.selected).isEqualTo(ground.people.find("L-03").map(kept -> kept.id()));
    }

    @Test
    void entries_of_all_or_of_the_selected_learner_are_shown_and_opened() throws Exception {
        ground.logged("L-03", 9, "sat down beside the bed", "");
        var last = ground.logged("L-07", 2, "waited until he spoke", "");
        open(new EntriesView(ground.log, ground.people), "entries");
        assertThat(robot.text("entries.count")).isEqualTo("2 entries");
        var learner = ground.people.find("L-07").orElseThrow().id();
        robot.run(() -> site.select(learner));
        robot.until("only one is shown", () -> table("entries.table").getItemCount() == 1);
        robot.until("it is read", site::quiet).select("entries.table", robot.call(this::firstDay)).press("Enter");
        assertThat(site.opened).contains(Entry.TYPE + " " + last.entry().record());
        seen.look("entries-of-one");
    }

    private String firstDay() {
        return table("entries.table").getItem(0).getText();
    }

    @Test
    void a_sorted_column_turns_around() throws Exception {
        ground.logged("L-03", 9, "sat down", "");
        ground.logged("L-07", 2, "waited", "");
        open(new EntriesView(ground.log, ground.people), "entries-sorted");
        robot.run(() -> table("entries.table").getColumn(1).notifyListeners(SWT.Selection, null));
        robot.until("it is sorted", () -> table("entries.table").getItem(0).getText(1).equals("L-03"));
        robot.run(() -> table("entries.table").getColumn(1).notifyListeners(SWT.Selection, null));
        robot.until("it is turned around", () -> table("entries.table").getItem(0).getText(1).equals("L-07"));
    }

    @Test
    void what_waits_longest_comes_first_and_can_be_put_off_or_away() throws Exception {
        ground.logged("L-03", 9, "sat down", "ask once more");
        ground.logged("L-07", 20, "sat down", "let the silence stand");
        open(new FollowUpsView(ground.records, ground.followUps, ground.people), "followups");
        assertThat(robot.call(() -> table("followups.table").getItem(0).getText(1))).isEqualTo("17 days");
        robot.select("followups.table", "L-07").click("followups.tomorrow");
        robot.until("it comes tomorrow", () -> table("followups.table").getItem(1).getText(1).equals("tomorrow"));
        robot.until("it is quiet", site::quiet).select("followups.table", "L-03").click("followups.tried");
        robot.until("nothing waits", () -> site.told.contains("Done: the follow-up of L-03 is put away."));
        assertThat(ground.followUps.waiting(ground.today, 10)).isEmpty();
        assertThat(ground.followUps.comingUp(ground.today, 1)).hasSize(1);
        robot.run(() -> site.choices.getLast().run().run());
        robot.until("it waits again", () -> table("followups.table").getItemCount() == 2);
    }

    @Test
    void a_follow_up_that_nobody_selected_does_not_look_selected() throws Exception {
        ground.logged("L-07", 20, "sat down", "let the silence stand");
        FollowUpsView view = open(new FollowUpsView(ground.records, ground.followUps, ground.people),
                "followups-fresh");
        comeFromElsewhere(view);
        assertThat(robot.call(() -> table("followups.table").getSelectionCount())).isZero();
        assertThat(robot.call(() -> robotFind("followups.tried").isEnabled())).isFalse();
        robot.select("followups.table", "L-07");
        assertThat(robot.call(() -> robotFind("followups.tried").isEnabled())).isTrue();
    }

    @Test
    void a_view_that_takes_the_keyboard_selects_nobody() throws Exception {
        ground.logged("L-07", 20, "sat down", "");
        comeFromElsewhere(open(new LearnersView(ground.people, ground.followUps, ground.log), "learners-fresh"));
        assertThat(site.selected).isEmpty();
        robot.press("Down");
        assertThat(site.selected).isEqualTo(ground.people.find("L-07").map(kept -> kept.id()));
    }

    private void comeFromElsewhere(View view) {
        robot.run(() -> {
            Text elsewhere = new Text(window, SWT.BORDER);
            window.layout(true);
            elsewhere.forceFocus();
        });
        robot.settle().run(view::focus);
        robot.settle();
    }

    private Control robotFind(String id) {
        return within(id);
    }

    @Test
    void columns_are_as_wide_as_what_stands_in_them_and_one_takes_the_rest() throws Exception {
        ground.logged("L-03", 1, "sat down", "ask once more");
        open(new LearnersView(ground.people, ground.followUps, ground.log), "learners-narrow");
        robot.run(() -> window.getChildren()[0].setSize(250, 300));
        Table learners = robot.call(() -> table("learners.table"));
        robot.until("all columns are in sight", () -> learners.getClientArea().width > 200 && Stream
                .of(learners.getColumns()).mapToInt(TableColumn::getWidth).sum() <= learners.getClientArea().width);
        seen.look("learners-narrow");
        int day = robot.call(() -> learners.getColumn(2).getWidth());
        assertThat(day).isGreaterThanOrEqualTo(robot.call(() -> widthOf(learners, "yesterday")));
    }

    private static int widthOf(Table table, String text) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    @Test
    void the_history_names_the_fields_and_takes_the_last_change_back() throws Exception {
        var logged = ground.logged("L-03", 9, "sat down", "");
        var kept = ground.log.entry(logged.entry().record()).orElseThrow();
        ground.log.update(kept.id(), kept.version(), kept.entry().doneWell("stayed"), Optional.empty());
        open(new HistoryView(ground.records), "history-nothing");
        robot.run(() -> site.select(kept.id()));
        robot.until("both events are there", () -> table("history.table").getItemCount() == 2);
        assertThat(robot.call(() -> table("history.table").getItem(0).getText(3))).isEqualTo("done well");
        seen.look("history");
        robot.click("history.undo");
        robot.until("it is taken back", () -> table("history.table").getItemCount() == 3);
        assertThat(ground.log.entry(kept.id()).orElseThrow().entry().doneWell()).isEmpty();
    }

    @Test
    void ten_thousand_entries_are_there_at_once_and_read_when_they_come_into_sight() throws Exception {
        ground.many(10_000);
        open(new EntriesView(ground.log, ground.people), "entries-many");
        robot.run(() -> table("entries.table").setTopIndex(9_000));
        robot.until("the page in sight is read",
                () -> table("entries.table").getItem(9_005).getText(3).startsWith("moment"));
        robot.focus("entries.filter").type("moment 777");
        robot.until("some are found", () -> table("entries.table").getItemCount() == 19);
        seen.look("entries-found");
    }
}
