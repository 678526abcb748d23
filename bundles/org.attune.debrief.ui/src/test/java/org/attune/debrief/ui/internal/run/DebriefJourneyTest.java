package org.attune.debrief.ui.internal.run;

import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.PracticeKey;
import org.attune.records.RecordId;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.debrief.Agreement;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Facilitation;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Running;
import org.attune.debrief.Setting;
import org.attune.debrief.ui.internal.fixture.Ground;
import org.attune.debrief.ui.internal.group.GroupScreens;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.debrief.ui.internal.start.StartDialog;
import org.attune.practice.LeftPlace;
import org.attune.privacy.ui.Notes;
import org.attune.records.RecordsException;
import org.attune.testing.AccessibilityWalk;
import org.attune.testing.By;
import org.attune.testing.Picture;
import org.attune.testing.Robot;
import org.attune.testing.UiTest;
import org.attune.testing.WidgetTree;
import org.attune.workbench.fixture.TestSite;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UiTest
class DebriefJourneyTest {
    private final Ground ground = new Ground();
    private final Notes notes = ground.notes();
    private final GroupScreens screens = new GroupScreens();
    private Robot robot;
    private TestSite site;
    private Shell window;
    private FacilitatorEditor editor;

    @BeforeEach
    void aWindow(Robot one) {
        robot = one;
        window = robot.open(shell -> {
            shell.setLayout(new FillLayout());
            shell.setSize(900, 760);
        });
        robot.run(() -> window.setSize(900, 760));
        site = new TestSite(window);
    }

    @AfterEach
    void close() {
        robot.run(() -> {
            if (editor != null) {
                editor.closing();
            }
            screens.close();
        });
        robot.until("all is kept", site::quiet).settle();
        site.close();
        notes.close();
    }

    private void open(Map<String, String> seed) {
        robot.run(() -> {
            for (var child : window.getChildren()) {
                child.dispose();
            }
            site.seed = seed;
            editor = new FacilitatorEditor(ground.debriefs, ground.frameworks, ground.vocabularies, ground.pulse,
                    ground.comfort, ground.media,
                    ground.contacts, ground.writing(notes), screens);
            Composite desk = new Composite(window, SWT.NONE);
            desk.setLayout(new FillLayout());
            Composite tab = new Composite(desk, SWT.NONE);
            tab.setLayout(new FillLayout());
            window.layout();
            editor.create(tab, site);
            window.layout(true, true);
        });
        robot.until("the editor has read what it opens with", site::quiet).settle();
    }

    private void picture(String name) throws Exception {
        Path png = Files.createDirectories(Path.of("target", "ui")).resolve(name + ".png");
        robot.settle();
        robot.call(() -> {
            Picture.of(window.getDisplay(), png);
            return null;
        });
    }

    private void starts() {
        robot.start(() -> StartDialog.open(site, ground.start()));
        robot.until("it has read what there is to choose from", site::quiet);
    }

    private void agrees() {
        robot.type("To learn from how she was told").press("Alt+I").press("Alt+R").press("Alt+K").press("Alt+Y");
        assertThat(robot.text("debrief.sofar")).startsWith("Agreed");
    }

    @Test
    void a_debrief_is_run_with_keys_only_from_consent_to_summary() throws Exception {
        starts();
        picture("debrief-start");
        robot.press("Alt+W").press("Alt+B");
        robot.until("the editor is asked for", () -> site.opened.contains("new debrief.session [draft]"));
        open(site.seed);
        picture("debrief-agree");
        robot.press("Alt+N");
        assertThat(robot.text("debrief.told")).startsWith("Still to agree: what it is for");
        agrees();
        robot.press("Alt+N").press("Alt+N").press("Alt+N");
        assertThat(robot.focused()).isEqualTo("debrief.notes");
        robot.type("She waited until he spoke. Quiet in room 12B.").press("Alt+T")
                .type("The silence before he asked").press("Enter");
        assertThat(robot.focused()).isEqualTo("debrief.notes");
        robot.press("Alt+I").type("A chair beside every bed").press("Enter");
        robot.press("Alt+M").type("how it ended").press("Enter");
        picture("debrief-talk");
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        for (int phase = 3; phase < 8; phase++) {
            robot.press("Alt+N");
        }
        robot.press("Alt+Y").type("Let the silence stand").press("Enter");
        robot.press("Alt+O").type("Ask for chairs").tab().type("S-03").press("Enter").press("Alt+N");
        assertThat(robot.text("debrief.summary")).contains("Let the silence stand", "S-03: Ask for chairs",
                "A chair beside every bed (nobody is named to decide yet)").doesNotContain("how it ended", "12B");
        picture("debrief-summary");
        robot.press("Alt+N");
        picture("debrief-close");
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        robot.press("Alt+N");
        robot.until("it is closed", () -> site.told.stream().anyMatch(text -> text.startsWith("The debrief is kept")));
        robot.until("what was kept is shown", site::quiet);
        picture("debrief-kept");
        assertThat(robot.text("debrief.kept.summary")).contains("Let the silence stand", "A chair beside every bed");
        KeptDebrief kept = ground.debriefs.find(ground.debriefs.list(0, 1).rows().getFirst().id()).orElseThrow();
        assertThat(kept.debrief().state()).isEqualTo(Debrief.HELD);
        assertThat(ground.ideas.withNobodyToDecide()).hasSize(1);
        assertThat(ground.debriefs.confirmed(kept.id())).isPresent();
        robot.press("Alt+P");
        assertThat(site.opened).contains("command report.print");
        assertThat(site.selected).isEqualTo(Optional.of(kept.id()));
    }

    private void beginsInTalk(Map<String, String> more) {
        Running running = Running.begin(Debrief.planned(ground.frameworks.standard(), Setting.on(ground.today, "")),
                ground.frameworks.standard())
                .agreeing(Agreement.EMPTY.purpose("To learn", "facilitator").rules(List.of("kept"), true)
                        .safeToBegin(true).consent(true));
        keep(running.next().next().noting("She waited in room 12B"));
        Map<String, String> seed = new HashMap<>(more);
        seed.put(Seeds.DRAFT, running.draftKey());
        open(seed);
    }

    private void keep(Running running) {
        try {
            ground.debriefs.keep(running);
        } catch (RecordsException unkept) {
            throw new AssertionError(unkept);
        }
    }

    @Test
    void the_group_sees_prompts_and_phases_and_nothing_else() throws Exception {
        beginsInTalk(Map.of(Seeds.GROUP, ""));
        Shell group = robot.call(() -> screens.open().orElseThrow().shell());
        DebriefFramework framework = ground.frameworks.standard();
        List<String> allowed = new ArrayList<>(framework.phases().get(2).prompts());
        framework.phaseTitles().forEach(name -> allowed
                .add(name.equals(framework.phases().get(2).title()) ? "\u25b8 " + name : name));
        List<String> seen = robot.call(() -> texts(group));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(robot.call(group::getText)).isEqualTo("For the group");
        picture("debrief-group");
        robot.press("Right");
        assertThat(robot.call(() -> texts(group))).contains("\u25b8 Touch points");
        robot.press("Esc");
        assertThat(robot.focused()).isEqualTo("debrief.notes");
    }

    private static List<String> texts(Composite parent) {
        List<String> texts = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            switch (child) {
                case Composite inner -> texts.addAll(texts(inner));
                case Label label -> texts.add(label.getText());
                default -> texts.add(child.toString());
            }
        }
        return texts;
    }

    @Test
    void when_the_workspace_is_locked_notes_go_and_prompts_stay_and_it_is_found_again_exactly_there() throws Exception {
        beginsInTalk(Map.of());
        robot.press("Alt+T").type("The silence").press("Enter").press("Alt+A");
        robot.until("the group's window is open", () -> screens.open().isPresent());
        robot.run(() -> {
            editor.closing();
            window.getChildren()[0].dispose();
        });
        robot.until("all is kept", site::quiet).settle();
        assertThat(robot.call(() -> WidgetTree.dump(window.getDisplay()))).contains("What happened")
                .doesNotContain("12B");
        site.record = site.became;
        open(Map.of());
        assertThat(robot.text("debrief.notes")).isEqualTo("She waited in room 12B");
        assertThat(robot.call(() -> WidgetTree.dump(window))).contains("\u25b8 What happened", "\"Touch point\"");
        robot.run(() -> editor.closing());
        robot.until("the group's window has gone with its tab", () -> screens.open().isEmpty());
    }

    @Test
    void what_is_tried_out_is_never_kept() throws Exception {
        open(Map.of(Seeds.TRY_OUT, "plus-delta"));
        agrees();
        robot.press("Alt+N").type("Something private");
        robot.run(() -> editor.closing());
        robot.until("all is quiet", site::quiet).settle();
        assertThat(ground.records.drafts().all()).isEmpty();
        editor = null;
    }

    @Test
    void a_line_manager_hands_over_or_says_why_before_it_goes_on() throws Exception {
        Debrief planned = Debrief.planned(ground.frameworks.standard(), Setting.on(ground.today, ""))
                .with(Facilitation.EMPTY.lineManager(Facilitation.FACILITATES));
        Running running = Running.begin(planned, ground.frameworks.standard());
        keep(running);
        open(Map.of(Seeds.DRAFT, running.draftKey()));
        robot.focus("debrief.agree.purpose.text");
        robot.type("To learn").press("Alt+R").press("Alt+K").press("Alt+Y");
        assertThat(robot.text("debrief.sofar")).isEqualTo("Still to agree: who leads it, as a line manager would.");
        robot.focus("debrief.manager.other").type("M-02").press("Alt+V");
        assertThat(robot.text("debrief.sofar")).startsWith("Agreed");
    }

    @Test
    void words_that_judge_get_others_on_request_and_can_be_taken_back() throws Exception {
        beginsInTalk(Map.of());
        robot.focus("debrief.notes").press("Ctrl+End").type(". Difficult patient");
        robot.until("other words are offered", () -> WidgetTree.dump(window).contains("a hard time"));
        assertThat(robot.text("debrief.notes.kinder"))
                .startsWith("\u201cDifficult patient\u201d: perhaps \u201cA person who was having a hard time\u201d.");
        assertThat(robot.call(() -> AccessibilityWalk.of(window))).isEmpty();
        picture("debrief-kinder");
        robot.press("Ctrl+Space");
        assertThat(robot.text("debrief.notes")).endsWith("12B. A person who was having a hard time");
        robot.press("Ctrl+Z");
        assertThat(robot.text("debrief.notes")).endsWith(". Difficult patient");
    }

    @Test
    void a_place_that_stays_as_it_is_is_recorded_with_its_reason_and_without_its_words() throws Exception {
        beginsInTalk(Map.of());
        robot.until("a room is pointed out", () -> WidgetTree.dump(window).contains("Perhaps a room number"));
        robot.click("debrief.notes.leave").type("a shelf, no room").press("Enter");
        robot.run(() -> editor.save());
        robot.until("it is kept", site::quiet).settle();
        Running kept = ground.debriefs.resume(ground.debriefs.unfinished().getFirst().draft()).orElseThrow();
        assertThat(kept.debrief().leftAsIs())
                .containsExactly(new LeftPlace("room", "a shelf, no room", ground.today));
    }

    @Test
    void who_is_not_all_right_is_shown_whom_to_talk_to_and_nobody_finds_an_empty_list() throws Exception {
        beginsInTalk(Map.of());
        robot.press("Alt+C");
        robot.until("contacts are read", site::quiet).settle();
        assertThat(robot.call(() -> WidgetTree.dump(window.getDisplay())))
                .contains("Your site has not named anybody yet");
        robot.click("debrief.contacts.enter").type("Staff counsellor").tab().type("ext. 555").press("Enter");
        robot.until("the contact is there", () -> site.quiet() && window.getShells().length == 1).settle();
        picture("debrief-care");
        assertThat(robot.call(() -> WidgetTree.dump(window.getDisplay()))).contains("Staff counsellor", "ext. 555")
                .doesNotContain("Your site has not named anybody yet");
        robot.press("Esc");
    }

    private boolean enabled(String id) {
        Button button = (Button) robot.find(By.id(id));
        return robot.call(button::isEnabled);
    }

    @Test
    void a_picture_is_added_only_with_a_note_on_whose_it_is() throws Exception {
        Path drawing = Files.writeString(Files.createTempFile("drawing", ".txt"), "a line that somebody wrote");
        beginsInTalk(Map.of());
        Stage stage = new Stage(ground.debriefs.resume(ground.debriefs.unfinished().getFirst().draft()).orElseThrow());
        robot.run(() -> new MediaDialog(site, stage, ground.media, ground.writing(notes).on(site)).open());
        robot.type(drawing.toString());
        assertThat(enabled("debrief.media.keep")).isFalse();
        robot.focus("debrief.media.rights").type("Written in the group, all agreed").press("Enter");
        robot.until("it is kept", () -> site.told.contains("Added to the debrief."));
        assertThat(stage.now().debrief().media()).singleElement()
                .satisfies(media -> assertThat(media.rights()).isEqualTo("Written in the group, all agreed"));
        Files.delete(drawing);
    }

    @Test
    void a_debrief_that_is_over_shows_what_was_confirmed_elsewhere_or_offers_it() throws Exception {
        RecordId id = isOver();
        site.record = Optional.of(id);
        open(Map.of());
        confirmElsewhere(id, true);
        Button lead = (Button) robot.find(By.id("debrief.close.lead"));
        assertThat(robot.call(lead::getSelection)).isTrue();

        String note = "debrief.five." + PracticeKey.ALL.getFirst() + ".note";
        robot.focus(note).type("mine");
        confirmElsewhere(id, false);
        assertThat(robot.text("elsewhere.told")).startsWith("This was changed elsewhere");
        assertThat(robot.text(note)).isEqualTo("mine");
        picture("debrief-elsewhere");

        robot.click("elsewhere.saved");
        robot.until("what is kept is shown", site::quiet).settle();
        assertThat(robot.text(note)).isEmpty();
        assertThat(robot.sees(By.id("elsewhere.saved"))).isFalse();
    }

    private RecordId isOver() throws RecordsException {
        Running running = Running.begin(Debrief.planned(ground.frameworks.standard(), Setting.on(ground.today, "")),
                ground.frameworks.standard());
        keep(running);
        return ground.debriefs.close(running, List.of(), false).debrief();
    }

    private void confirmElsewhere(RecordId id, boolean forFacultyLead) throws RecordsException {
        List<ConfirmedPractice> five = ground.debriefs.signs(ground.debriefs.find(id).orElseThrow().debrief()).stream()
                .map(ConfirmedPractice::of).toList();
        ground.debriefs.confirm(id, five, forFacultyLead);
        robot.run(editor::recordsChanged);
        robot.until("the editor has looked", site::quiet).settle();
    }
}
