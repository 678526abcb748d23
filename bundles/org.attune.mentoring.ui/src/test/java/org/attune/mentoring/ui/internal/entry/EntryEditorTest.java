package org.attune.mentoring.ui.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attune.practice.LeftPlace;
import org.attune.testing.WidgetTree;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.attune.mentoring.Entry;
import org.attune.mentoring.ui.internal.quick.QuickDraft;
import org.attune.practice.TouchPoint;
import org.attune.records.Act;
import org.attune.records.Draft;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Write;
import org.attune.records.json.StrictJson;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.UiTest;
import org.attune.workbench.fixture.SqueezedFields;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

@UiTest
class EntryEditorTest extends EditedEntry {
    EntryEditorTest() {
        super(860, 640);
    }

    @Test
    void an_entry_is_shown_changed_and_saved_on_its_version() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down beside the bed", "").entry().record();
        open(Optional.of(id), Map.of());
        assertThat(robot.text("entry.moment")).isEqualTo("sat down beside the bed");
        assertThat(site.unsaved).isFalse();
        robot.focus("entry.noticed").type("She looked away");
        assertThat(site.unsaved).isTrue();
        look("entry");
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        assertThat(save()).isTrue();
        assertThat(site.unsaved).isFalse();
        assertThat(kept(id).entry().touchPoints().getFirst().noticed()).isEqualTo("She looked away");
        assertThat(ground.drafts.all()).isEmpty();
    }

    @Test
    void members_that_this_version_does_not_know_survive_a_change() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "").entry().record();
        var stored = ground.records.as(Reader.me()).find(id).orElseThrow();
        stored.body().addProperty("siteOwn", 7);
        ground.records.commit(Act.of(new Write.Update(id, stored.version(), stored.body())));
        open(Optional.of(id), Map.of());
        robot.focus("entry.noticed").type("quiet");
        assertThat(save()).isTrue();
        assertThat(ground.records.as(Reader.me()).find(id).orElseThrow().body().get("siteOwn").getAsInt()).isEqualTo(7);
    }

    @Test
    void what_was_changed_elsewhere_shows_where_nothing_was_typed() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "").entry().record();
        open(Optional.of(id), Map.of());
        ground.log.update(id, kept(id).version(), kept(id).entry().doneWell("elsewhere"), Optional.empty());
        robot.run(editor::recordsChanged);
        robot.until("the editor has read", site::quiet).settle();

        assertThat(robot.text("entry.donewell")).isEqualTo("elsewhere");
        robot.focus("entry.noticed").type("here");
        assertThat(save()).isTrue();
        assertThat(kept(id).entry().doneWell()).isEqualTo("elsewhere");
    }

    @Test
    void a_touch_point_is_added_by_keys() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "").entry().record();
        open(Optional.of(id), Map.of());
        robot.focus("entry.moment").press("M1+Enter").type("He asked for water");
        assertThat(save()).isTrue();
        assertThat(kept(id).entry().touchPoints()).extracting(TouchPoint::moment).containsExactly("sat down",
                "He asked for water");
    }

    @Test
    void quick_entry_goes_on_here_and_is_free_for_the_next_one() throws Exception {
        var body = StrictJson.parseObject("""
                {"learnerCode": "L-07", "encounter": {"date": "%s", "kind": "observation"},
                 "touchPoints": [{"moment": "waited"}], "nextTime": "ask once more"}""".formatted(ground.today));
        ground.drafts.keep(new Draft(QuickDraft.KEY, Entry.TYPE, Optional.empty(), body, ground.clock.instant()));
        open(Optional.empty(), Map.of("draft", QuickDraft.KEY));
        assertThat(ground.drafts.find(QuickDraft.KEY)).isEmpty();
        assertThat(robot.text("entry.moment")).isEqualTo("waited");
        assertThat(site.unsaved).isTrue();
        assertThat(save()).isTrue();
        assertThat(site.became).isPresent();
        assertThat(ground.drafts.all()).isEmpty();
        look("entry-new");
    }

    @Test
    void what_is_wrong_is_told_at_the_field_and_not_saved() throws Exception {
        open(Optional.empty(), Map.of());
        robot.focus("entry.with").type("L-09").focus("entry.when").press("M1+A").type("tomorrow");
        robot.focus("entry.minutes").type("-5");
        assertThat(save()).isFalse();
        assertThat(robot.text("entry.when.told")).startsWith("tomorrow has not come yet");
        assertThat(robot.text("entry.minutes.told")).startsWith("Minutes are a number");
        assertThat(ground.log.entries(0, 10).lines()).isEmpty();
        look("entry-wrong");
    }

    @Test
    void what_is_not_saved_stays_as_a_draft_and_comes_back() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "").entry().record();
        open(Optional.of(id), Map.of());
        robot.focus("entry.noticed").type("half a");
        robot.until("the draft is kept", () -> site.told.contains("kept"));
        assertThat(ground.drafts.all()).extracting(Draft::key).isEqualTo(List.of("mentoring.entry/" + id));
    }

    @Test
    void a_change_on_an_old_version_keeps_both_and_says_so() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "").entry().record();
        open(Optional.of(id), Map.of());
        ground.log.update(id, kept(id).version(), kept(id).entry().doneWell("elsewhere"), Optional.empty());
        robot.focus("entry.noticed").type("here");
        assertThat(save()).isTrue();
        assertThat(robot.text("entry.told")).contains("Both versions are kept");
    }

    @Test
    void a_day_to_come_back_that_cannot_be_read_is_told_and_not_dropped() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "ask once more").entry().record();
        open(Optional.of(id), Map.of());
        robot.focus("entry.comeback").press("M1+A").type("some day");
        assertThat(save()).isFalse();
        assertThat(robot.text("entry.comeback.told")).startsWith("Not a day that can be read");
        assertThat(kept(id).entry().comeBackOn()).contains(ground.today);
    }

    @Test
    void fields_have_letters_of_their_own_that_no_menu_of_the_window_has() throws Exception {
        open(Optional.of(ground.logged("L-07", 3, "sat down in room 12B", "").entry().record()), Map.of());
        robot.until("the room is seen", () -> WidgetTree.dump(window.getDisplay()).contains("Perhaps a room"));
        List<String> letters = robot.call(() -> letters(window));
        assertThat(letters).contains("i", "n", "k", "m").doesNotHaveDuplicates()
                .doesNotContain("f", "e", "l", "w", "h");
    }

    private static List<String> letters(Control control) {
        String text = control instanceof Label label
                ? label.getText()
                : control instanceof Button button ? button.getText() : "";
        Stream<String> own = Pattern.compile("&([^&])").matcher(text).results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT)).filter(letter -> control.isVisible());
        return control instanceof Composite composite
                ? Stream.of(composite.getChildren()).flatMap(child -> letters(child).stream()).toList()
                : own.toList();
    }

    @Test
    void why_a_place_stays_is_kept_with_the_entry() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down in room 12B", "").entry().record();
        open(Optional.of(id), Map.of());
        robot.click("entry.moment.leave").type("a made-up ward").press("Enter");
        assertThat(save()).isTrue();
        assertThat(kept(id).entry().leftAsIs()).containsExactly(new LeftPlace("room", "a made-up ward", ground.today));
    }

    @Test
    void an_editor_that_opens_behind_another_tab_squeezes_no_field() throws Exception {
        RecordId id = ground.logged("L-07", 3, "sat down", "ask once more").entry().record();
        window = robot.open(shell -> shell.setMinimumSize(860, 640));
        SqueezedFields squeezed = robot.call(() -> new SqueezedFields(window.getDisplay()));
        Composite tab = robot.call(() -> behind(id));
        robot.until("the editor has read", site::quiet);
        robot.run(() -> {
            tab.setVisible(true);
            tab.setSize(800, 560);
            tab.setSize(3, 3);
            tab.setSize(800, 560);
        });
        robot.settle();
        robot.run(squeezed::close);
        assertThat(squeezed.seen()).isEmpty();
    }

    /** As the window seats an editor: in a tab that is not shown and has no size yet. */
    private Composite behind(RecordId id) {
        Composite tab = new Composite(window, SWT.NONE);
        tab.setLayout(new FillLayout());
        tab.setVisible(false);
        site = new TestSite(window);
        site.record = Optional.of(id);
        editor.create(tab, site);
        tab.layout(true, true);
        return tab;
    }
}
