package org.attune.debrief.ui.internal.run;

import java.util.Optional;

import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.group.GroupScreens;
import org.attune.debrief.ui.internal.group.GroupWindow;
import org.attune.debrief.ui.internal.group.Presenter;
import org.attune.debrief.ui.internal.group.Scene;
import org.attune.debrief.ui.internal.parts.Controls;
import org.attune.debrief.ui.internal.parts.Type;
import org.attune.debrief.ui.internal.writing.WritingFields;
import org.attune.words.Words;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.ScrollPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The facilitator's window while a debrief runs: phases above, one page of them in the middle, what is still to come and
 * the way on below. On the user interface's thread.
 */
final class RunPage implements Presenter {
    private static final Words WORDS = Words.of(RunPage.class);
    private static final int LEAST_WIDTH = 30 * Grids.STEP;

    private final Site site;
    private final Stage stage;
    private final RunDesk desk;
    private final WritingFields notes;
    private final GroupScreens screens;
    private final ScrollPage whole;
    private final Composite page;
    private final PhaseStrip strip;
    private final AwayRow away;
    private final ScrolledComposite scroll;
    private final Hint told;
    private final Label soFar;
    private final Button back;
    private final Button next;
    private Optional<Composite> body = Optional.empty();
    private RunPart part;
    private boolean closing;

    /** What is done with a debrief that its facilitator has finished with. */
    interface Finish {
        /** Keeps it. */
        void close(ClosePage said);
    }

    private final Finish finish;

    RunPage(Composite parent, Site site, Stage stage, RunDesk desk, WritingFields notes, GroupScreens screens,
            Runnable eachBeat, Finish finish) {
        this.site = site;
        this.stage = stage;
        this.desk = desk;
        this.notes = notes;
        this.screens = screens;
        this.finish = finish;
        whole = new ScrollPage(parent, Grids.page(1), ScrollPage.OF_TEXTS);
        page = WidgetIds.set(whole.page(), "debrief.run");
        RunClock clock = head(eachBeat);
        strip = new PhaseStrip(page, stage.now());
        away = new AwayRow(page, stage);
        told = new Hint(page, site, "debrief.told", Controls.wrapped(1));
        scroll = new ScrolledComposite(page, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setLayoutData(Grids.table());
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        soFar = WidgetIds.set(new Label(page, SWT.WRAP), "debrief.sofar");
        soFar.setLayoutData(Controls.wrapped(1));
        Composite foot = Grids.row(page, 3);
        Controls make = new Controls(WORDS);
        make.button(foot, "run.group", this::toGroup);
        back = make.button(foot, "run.back", this::back);
        back.setLayoutData(Grids.right());
        next = make.button(foot, "run.next", this::next);
        stage.onStep(this::show);
        show(stage.now());
        clock.start();
    }

    Control control() {
        return whole.control();
    }

    void focus() {
        part.focus();
    }

    /** Says what is wrong, or nothing. */
    void say(String text) {
        if (told.say(text)) {
            whole.fit();
        }
    }

    @Override
    public void next() {
        if (closing) {
            finish.close((ClosePage) part);
        } else if (stage.now().atSummary()) {
            closing = true;
            show(stage.now());
            focus();
        } else if (stage.now().mayGoOn()) {
            go(1);
        } else {
            say(AgreePage.stillToCome(stage.now()));
            focus();
        }
    }

    @Override
    public void back() {
        if (closing) {
            closing = false;
            show(stage.now());
            focus();
        } else {
            go(-1);
        }
    }

    @Override
    public void toFacilitator() {
        screens.open().ifPresent(window -> window.shell().setMinimized(!GroupScreens.anotherScreen(site.shell())));
        site.shell().forceActive();
        focus();
    }

    /** Opens the group's window: on another screen beside this one, or else in front of it. */
    void beginWithGroup() {
        if (GroupScreens.anotherScreen(site.shell())) {
            follow(screens.open(site.shell()));
            site.shell().forceActive();
            focus();
        } else {
            toGroup();
        }
    }

    /** Shows the group's window, in front. */
    void toGroup() {
        GroupWindow window = screens.open(site.shell());
        follow(window);
        window.toFront();
    }

    /** Goes on showing in a window that is open already, such as after the workspace was locked. */
    void follow(GroupWindow window) {
        window.follow(this);
        window.show(Scene.of(stage.now()));
    }

    private RunClock head(Runnable eachBeat) {
        Composite head = Grids.row(page, 2);
        Label title = Type.head(new Label(head, SWT.WRAP));
        title.setLayoutData(Controls.wrapped(1));
        title.setText((stage.now().practice()
                ? WORDS.text("run.tryout", stage.now().framework().title())
                : stage.now().framework().title()).replace("&", "&&"));
        return new RunClock(head, stage, eachBeat);
    }

    private void go(int steps) {
        say("");
        stage.step(running -> steps > 0 ? running.next() : running.back());
        focus();
    }

    private void show(Running running) {
        strip.show(running);
        away.show(running);
        place(running);
        part.show(running);
        boolean agreeing = running.step() == 0;
        soFar.setText((agreeing
                ? AgreePage.stillToCome(running)
                : closing ? WORDS.text("run.last") : desk.debriefs().soFar(running.debrief())).replace("&", "&&"));
        back.setEnabled(running.step() > 0);
        next.setText(WORDS.text(closing ? "run.close" : running.atSummary() ? "run.foryou" : "run.next"));
        screens.open().ifPresent(window -> window.show(Scene.of(running)));
        resize();
    }

    /** Makes another page only when another kind of page is wanted, so that no cursor is lost. */
    private void place(Running running) {
        boolean agrees = running.phase().filter(phase -> phase.agrees()).isPresent();
        boolean fits = part != null && (closing
                ? part instanceof ClosePage
                : agrees ? part instanceof AgreePage : part instanceof TalkPage);
        if (fits) {
            return;
        }
        Composite before = body.orElse(null);
        Composite fresh = new Composite(scroll, SWT.NONE);
        fresh.setLayout(Grids.columns(1));
        body = Optional.of(fresh);
        scroll.setContent(fresh);
        part = closing
                ? new ClosePage(fresh, site, stage, desk)
                : agrees
                        ? new AgreePage(fresh, stage, notes, desk)
                        : new TalkPage(fresh, site, stage, notes, desk);
        fresh.addListener(SWT.Resize, event -> resize());
        if (before != null) {
            before.dispose();
        }
    }

    private void resize() {
        body.filter(one -> !one.isDisposed()).ifPresent(one -> {
            int width = Math.max(LEAST_WIDTH, scroll.getClientArea().width);
            Point needed = one.computeSize(width, SWT.DEFAULT, true);
            scroll.setMinSize(LEAST_WIDTH, needed.y);
        });
        whole.fit();
    }
}
