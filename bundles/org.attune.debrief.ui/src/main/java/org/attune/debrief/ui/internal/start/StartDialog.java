package org.attune.debrief.ui.internal.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.Caution;
import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.group.GroupScreens;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.AskShell;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/**
 * Starts a debrief: begins it, plans it, tries it out, or keeps that it was not held. One at a time. On the user
 * interface's thread.
 */
public final class StartDialog {
    private static final Words WORDS = Words.of(StartDialog.class);
    private static final String ID = "debrief.start.shell";

    private final Site site;
    private final StartDesk desk;
    private final AskShell ask;
    private final StartForm form;
    private final Button tryOut;
    private final Button group;
    private final Button plan;
    private final Button begin;
    private final Hint caution;
    private final Hint failure;

    private StartDialog(Site site, StartDesk desk) {
        this.site = site;
        this.desk = desk;
        ask = new AskShell(site.shell(), ID, WORDS.text("start.title"), 2);
        Controls make = new Controls(WORDS);
        form = new StartForm(ask.page(), desk);
        caution = new Hint(ask.page(), site, "debrief.start.caution", Controls.wrapped(2));
        group = make.box(ask.page(), "start.group", SWT.CHECK, () -> {});
        group.setLayoutData(Controls.wrapped(2));
        group.setSelection(true);
        make.sentence(ask.page(), GroupScreens.anotherScreen(ask.shell()) ? "start.screen.other" : "start.screen.one",
                2);
        tryOut = make.box(ask.page(), "start.tryout", SWT.CHECK, this::changed);
        tryOut.setLayoutData(Controls.wrapped(2));
        failure = new Hint(ask.page(), site, "debrief.start.failure", Controls.wrapped(2));
        make.button(ask.foot(), "start.more", form::toggleMore);
        make.button(ask.foot(), "start.notheld", this::notHeld);
        plan = make.button(ask.foot(), "start.plan", this::plan);
        make.button(ask.foot(), "start.cancel", ask::close);
        begin = make.button(ask.foot(), "start.begin", this::begin);
        form.onChange(this::changed);
        form.onLeader(this::lookAtRelationships);
    }

    /** Opens it, or brings the open one to the front. */
    public static Shell open(Site site, StartDesk desk) {
        Optional<Shell> there = Stream.of(site.shell().getShells())
                .filter(shell -> ID.equals(shell.getData(WidgetIds.KEY))).findFirst();
        if (there.isPresent()) {
            there.get().forceActive();
            return there.get();
        }
        StartDialog dialog = new StartDialog(site, desk);
        dialog.ask.open(dialog.begin);
        dialog.form.focus();
        site.background().call(WORDS.text("start.reading"), () -> desk.choices(site.selected()), dialog::offer);
        return dialog.ask.shell();
    }

    private void offer(StartDesk.Choices choices) {
        if (!ask.shell().isDisposed()) {
            form.offer(choices);
        }
    }

    private void lookAtRelationships() {
        String leader = form.leader();
        form.talkedAbout().ifPresent(encounter -> site.background().call(WORDS.text("start.reading"),
                () -> desk.manages(leader, encounter, desk.today()), manages -> told(leader, manages)));
    }

    private void told(String leader, boolean manages) {
        if (manages && !ask.shell().isDisposed() && form.leader().equals(leader)) {
            form.leaderManages();
        }
    }

    private void changed() {
        List<Caution> cautions = desk.cautions(form.debrief());
        caution.say(cautions.stream().map(one -> WORDS.text("start.caution", one.text(), one.why()))
                .collect(Collectors.joining("\n")));
        plan.setEnabled(!tryOut.getSelection());
        ask.fit();
    }

    private void begin() {
        DebriefFramework framework = form.framework();
        if (tryOut.getSelection()) {
            opens(Map.of(Seeds.TRY_OUT, framework.canonical()));
            return;
        }
        if (isUnreadable()) {
            return;
        }
        Debrief debrief = form.debrief();
        busy(true);
        site.background().call(WORDS.text("start.beginning"), () -> desk.begin(debrief, framework), this::begun,
                this::failed);
    }

    private void begun(Running running) {
        opens(Map.of(Seeds.DRAFT, running.draftKey()));
    }

    private void opens(Map<String, String> seed) {
        boolean withGroup = group.getSelection();
        ask.close();
        Map<String, String> all = withGroup
                ? Stream.concat(seed.entrySet().stream(), Map.of(Seeds.GROUP, "").entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))
                : seed;
        site.openNew(Debrief.TYPE, all);
    }

    /** A day that nobody can read is not guessed. */
    private boolean isUnreadable() {
        Optional<String> complaint = form.when().complaint();
        failure.say(complaint.orElse(""));
        complaint.ifPresent(text -> {
            ask.fit();
            form.when().focus();
        });
        return complaint.isPresent();
    }

    private void plan() {
        if (isUnreadable()) {
            return;
        }
        Debrief debrief = form.debrief();
        busy(true);
        site.background().call(WORDS.text("start.planning"), () -> desk.plan(debrief), this::planned, this::failed);
    }

    private void planned(Saved saved) {
        ask.close();
        site.messages().done(WORDS.text("start.planned"));
        site.showView("debrief.list");
    }

    private void notHeld() {
        Debrief debrief = form.debrief();
        ask.close();
        new NotHeldDialog(site, desk.terms(DebriefWords.NOT_HELD), reason -> desk.notHeld(debrief, reason), () -> {})
                .open();
    }

    private void failed(Exception why) {
        busy(false);
        failure.say(why instanceof RecordsException known
                ? WORDS.text("start.failed", known.getMessage())
                : WORDS.text("start.failed.unexpected"));
        ask.fit();
    }

    private void busy(boolean now) {
        begin.setEnabled(!now);
        plan.setEnabled(!now);
    }
}
