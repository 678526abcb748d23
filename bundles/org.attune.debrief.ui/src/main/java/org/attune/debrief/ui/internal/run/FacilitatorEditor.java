package org.attune.debrief.ui.internal.run;

import java.util.Map;
import org.attune.workbench.parts.Elsewhere;
import org.attune.workbench.parts.Focus;
import org.attune.workbench.parts.LastWords;
import org.attune.workbench.parts.Told;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.attune.debrief.ClimatePulse;
import org.attune.debrief.Closed;
import org.attune.debrief.Comfort;
import org.attune.debrief.ConfirmedPractice;
import org.attune.debrief.DebriefFrameworks;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Debriefs;
import org.attune.debrief.KeptDebrief;
import org.attune.debrief.Running;
import org.attune.debrief.ui.internal.group.GroupScreens;
import org.attune.debrief.ui.internal.parts.Seeds;
import org.attune.debrief.ui.internal.writing.Writing;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.LeftPlace;
import org.attune.privacy.media.MediaFiles;
import org.attune.privacy.ui.LeftAsIs;
import org.attune.program.Contacts;
import org.attune.records.Audience;
import org.attune.words.Words;
import org.attune.workbench.Editor;
import org.attune.workbench.EditorContribution;
import org.attune.workbench.EditorSite;
import org.attune.workbench.Messages.Choice;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.EmptyPage;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * A debrief, before, while and after it is held. While it runs, everything is kept as a draft at each pause, so there is
 * never anything to save. Seeds: {@link Seeds}.
 */
@Component(service = Editor.class, scope = ServiceScope.PROTOTYPE)
@EditorContribution(type = "debrief.session", label = "%editor.debrief", icon = "icons/debrief.svg")
public final class FacilitatorEditor implements Editor {
    private static final Words WORDS = Words.of(FacilitatorEditor.class);
    private static final int BEATS_PER_KEEPING = 30;

    private final RunDesk desk;
    private final Writing writing;
    private final GroupScreens screens;
    private EditorSite site;
    private Composite page;
    private Control desktop;
    private Hint told;
    private Runnable focus = () -> {};
    private Elsewhere elsewhere;
    private Opened opened = new Opened.Nothing();
    private Optional<KeptView> kept = Optional.empty();
    private Optional<Stage> stage = Optional.empty();
    private Optional<RunPage> run = Optional.empty();
    private Optional<DraftKeeper<Running>> keeper = Optional.empty();
    private int beats;

    /** The editor over these services. */
    @Activate
    public FacilitatorEditor(@Reference Debriefs debriefs, @Reference DebriefFrameworks frameworks,
            @Reference Vocabularies vocabularies, @Reference ClimatePulse pulse, @Reference Comfort comfort,
            @Reference MediaFiles media, @Reference Contacts contacts,
            @Reference Writing writing, @Reference GroupScreens screens) {
        this.desk = new RunDesk(debriefs, frameworks, vocabularies, pulse, comfort, media, contacts,
                Clock.systemDefaultZone());
        this.writing = writing;
        this.screens = screens;
    }

    @Override
    public void create(Composite parent, EditorSite ofEditor) {
        site = ofEditor;
        page = WidgetIds.set(new Composite(parent, SWT.NONE), "debrief.editor");
        page.setLayout(Grids.columns(1));
        desktop = outermost(page);
        told = new Hint(page, site, "debrief.editor.told", Grids.wide());
        elsewhere = new Elsewhere(page, site, this::focus, this::read);
        site.audience(Audience.ONLY_ME);
        read();
    }

    @Override
    public void focus() {
        focus.run();
    }

    /** Drafts are kept as one goes; what is on the screen is on disk, or is being written. */
    @Override
    public CompletionStage<Boolean> save() {
        keeper.ifPresent(DraftKeeper::keep);
        return CompletableFuture.completedFuture(true);
    }

    /** A debrief that does not run shows what became of it, unless something was written here: then both are offered. */
    @Override
    public void recordsChanged() {
        if (site.record().isPresent() && !isRunning()) {
            site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), Map.of()), this::follow,
                    why -> told.say(Told.of(WORDS, "unread", why)));
        }
    }

    private boolean isRunning() {
        return opened instanceof Opened.Runs;
    }

    private void follow(Opened now) {
        if (isRunning() || now.equals(opened)) {
            return;
        }
        if (kept.filter(KeptView::isTouched).isPresent()) {
            elsewhere.tell();
            return;
        }
        boolean here = Focus.isInside(page);
        show(now);
        if (here) {
            focus.run();
        }
    }

    /** The group's window stays when the whole workspace is locked, and goes when this tab alone is closed. */
    @Override
    public void closing() {
        keepLast();
        boolean mine = run.isPresent();
        page.getDisplay().asyncExec(() -> {
            if (mine && !desktop.isDisposed()) {
                screens.close();
            }
        });
    }

    private void keepLast() {
        keeper.ifPresent(DraftKeeper::stop);
        stage.map(Stage::now).filter(running -> !running.practice())
                .ifPresent(last -> LastWords.keep(site, () -> desk.keep(last)));
        stage = Optional.empty();
        keeper = Optional.empty();
    }

    private static Control outermost(Control control) {
        Control at = control;
        while (!(at.getParent() instanceof Shell)) {
            at = at.getParent();
        }
        return at;
    }

    private void read() {
        site.background().call(WORDS.text("reading"), () -> desk.open(site.record(), site.seed()), this::begin,
                why -> told.say(Told.of(WORDS, "unread", why)));
    }

    private void begin(Opened now) {
        show(now);
        focus.run();
        run.ifPresent(shown -> focus = shown::focus);
    }

    private void show(Opened now) {
        opened = now;
        elsewhere.quiet();
        Stream.of(page.getChildren()).skip(2).forEach(Control::dispose);
        run = Optional.empty();
        kept = Optional.empty();
        switch (now) {
            case Opened.Runs(Running running) -> runs(running);
            case Opened.Waits(KeptDebrief planned) -> shows(new PlannedPage(page, site, planned, this::beginPlanned,
                    desk.debriefs(), desk.terms(DebriefWords.NOT_HELD), this::read));
            case Opened.Over over -> shows(new KeptPage(page, site, over, desk));
            case Opened.Nothing() -> nothing();
        }
        page.layout(true, true);
    }

    private void nothing() {
        EmptyPage empty = new EmptyPage(page, "debrief.begin", WORDS.text("nothing"), WORDS.text("begin"),
                () -> site.run("debrief.run"));
        focus = empty.control()::setFocus;
    }

    private void shows(KeptView view) {
        kept = Optional.of(view);
        view.control().setLayoutData(Grids.whole());
        site.title(view.title());
        focus = view::focus;
    }

    private void beginPlanned(KeptDebrief planned) {
        site.background().call(WORDS.text("beginning"), () -> desk.begin(planned),
                running -> begin(new Opened.Runs(running)), why -> told.say(Told.of(WORDS, "unkept", why)));
    }

    private void runs(Running running) {
        Stage fresh = new Stage(running);
        stage = Optional.of(fresh);
        if (!running.practice()) {
            keepsDrafts(fresh);
        }
        RunPage shown = new RunPage(page, site, fresh, desk, writing.on(site, this::left), screens, this::beat,
                this::finish);
        shown.control().setLayoutData(Grids.whole());
        run = Optional.of(shown);
        focus = shown::focus;
        site.title(running.framework().title());
        if (screens.open().isPresent()) {
            shown.follow(screens.open().orElseThrow());
        } else if (site.seed().containsKey(Seeds.GROUP)) {
            focus = shown::beginWithGroup;
        }
    }

    private void left(LeftAsIs place) {
        LeftPlace kept = new LeftPlace(place.looksLike(), place.reason(), desk.today());
        stage.ifPresent(now -> now.step(running -> running.leaving(kept)));
    }

    /** From now on the tab stands for the debrief, so that it is found again after a lock, or a power cut. */
    private void keepsDrafts(Stage fresh) {
        DraftKeeper<Running> keeps = new DraftKeeper<>(page.getDisplay(), site.background(), fresh::now, desk::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), site::kept, this::unkept));
        keeper = Optional.of(keeps);
        fresh.onStep(after -> keeps.touched());
        if (site.record().isEmpty()) {
            site.became(fresh.now().id());
        }
    }

    private void beat() {
        beats++;
        if (beats % BEATS_PER_KEEPING == 0) {
            keeper.ifPresent(DraftKeeper::keep);
        }
    }

    private void unkept(Exception why) {
        run.ifPresent(shown -> shown.say(Told.of(WORDS, "unkept", why)));
    }

    private void finish(ClosePage said) {
        Stage ends = stage.orElseThrow();
        ends.step(said::said);
        if (ends.now().practice()) {
            site.messages().done(WORDS.text("triedout"));
            site.close();
            return;
        }
        List<ConfirmedPractice> practices = said.practices();
        boolean forLead = said.forFacultyLead();
        keeper.orElseThrow().quiet(() -> site.background().call(WORDS.text("closing"),
                () -> desk.close(ends.now(), practices, forLead), this::closed,
                this::notClosed));
    }

    private void notClosed(Exception why) {
        String text = Told.of(WORDS, "unclosed", why);
        run.ifPresent(shown -> shown.say(text));
        site.messages().failed(text, why);
    }

    private void closed(Closed closed) {
        stage = Optional.empty();
        keeper = Optional.empty();
        screens.close();
        site.select(closed.debrief());
        site.messages().done(WORDS.text("closed"), new Choice(WORDS.text("print"), () -> site.run("report.print")));
        read();
    }
}
