package org.attune.mentoring.ui.internal.quick;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.attune.mentoring.Entry;
import org.attune.mentoring.Logged;
import org.attune.mentoring.ui.internal.parts.LeftPlaces;
import org.attune.privacy.ui.Notes;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Help;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.days.Since;
import org.attune.workbench.parts.DraftKeeper;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.LastWords;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The window of quick entry. One at a time; opening it again brings it to the front. On the user interface's thread.
 * <p>
 * While something is being written to disk no button works, so nothing is entered twice; what fails leaves everything
 * in its field and says why.
 */
public final class QuickEntry {
    private static final Words WORDS = Words.of(QuickEntry.class);
    private static final String SHELL_ID = "quick.shell";
    private static final int WIDTH = 760;
    private static final int LONGEST_SCAN = 10;

    private final Site site;
    private final QuickDesk desk;
    private final QuickRules rules;
    private final Shell shell;
    private final Hint failure;
    private final QuickForm form;
    private final QuickButtons buttons;
    private final DraftKeeper<QuickFields> keeper;
    private final PlannedDay plannedDay;
    private final LearnerTold learner;
    private final Listener logKey = this::logKey;
    private boolean busy;
    private boolean proposed;
    private boolean done;

    private QuickEntry(Site site, QuickDesk desk, Notes notes) {
        this.site = site;
        this.desk = desk;
        this.rules = desk.rules();
        shell = Help.context(WidgetIds.set(new Shell(site.shell(), SWT.DIALOG_TRIM | SWT.RESIZE), SHELL_ID),
                "mentoring.quick");
        shell.setText(WORDS.text("title"));
        shell.setLayout(Grids.page(1));
        audience();
        failure = new Hint(shell, site, "quick.failure", Grids.wide());
        form = new QuickForm(shell, site, notes, new LeftPlaces(desk::today));
        Label stretch = new Label(shell, SWT.NONE);
        stretch.setLayoutData(Grids.whole());
        buttons = new QuickButtons(shell);
        keeper = new DraftKeeper<>(shell.getDisplay(), site.background(), form::fields, desk::keep,
                new DraftKeeper.Listener(WORDS.text("keeping"), this::kept, this::unkept));
        plannedDay = new PlannedDay(form, rules);
        learner = new LearnerTold(site, desk, form);
        listen();
    }

    /**
     * Opens quick entry, or brings the open one to the front.
     *
     * @param notes makes the fields for free text
     * @return the window
     */
    public static Shell open(Site site, QuickDesk desk, Notes notes) {
        Optional<Shell> there = Stream.of(site.shell().getDisplay().getShells())
                .filter(shell -> SHELL_ID.equals(shell.getData(WidgetIds.KEY))).findFirst();
        if (there.isPresent()) {
            there.get().forceActive();
            return there.get();
        }
        QuickEntry entry = new QuickEntry(site, desk, notes);
        entry.show();
        entry.read();
        return entry.shell;
    }

    /** Opens quick entry as somebody might have left it half typed, keeping nothing. */
    static Shell openFilled(Site site, QuickDesk desk, Notes notes, QuickFields fields) {
        QuickEntry entry = new QuickEntry(site, desk, notes);
        entry.done = true;
        entry.show();
        site.background().call(WORDS.text("opening"), () -> desk.opening(Optional.empty()),
                opening -> entry.pose(opening, fields));
        return entry.shell;
    }

    /** Whoever waits until the background is quiet waits for what the scan has to say, too. */
    private void pose(Opening opening, QuickFields fields) {
        form.offer(opening.codes(), opening.kinds(), rules);
        form.fill(fields);
        learner.among(opening.codes());
        learner.changed();
        form.focus(QuickField.TOUCH_POINT);
        CompletableFuture<Void> scanned = form.scanned();
        site.background().call(WORDS.text("opening"), () -> scanned.get(LONGEST_SCAN, TimeUnit.SECONDS),
                done -> growLater());
    }

    private void show() {
        Rectangle screen = site.shell().getMonitor().getClientArea();
        Point wanted = shell.computeSize(Math.min(Letters.grown(WIDTH), screen.width), SWT.DEFAULT);
        shell.setSize(Math.min(wanted.x, screen.width), Math.min(wanted.y, screen.height));
        stayInside(screen, site.shell().getBounds());
        shell.open();
        form.focus(QuickField.WITH);
    }

    /** In front of the middle of its window, a little above, and inside the screen. */
    private void stayInside(Rectangle screen, Rectangle window) {
        Point size = shell.getSize();
        int x = window.x + (window.width - size.x) / 2;
        int y = window.y + window.height / 8;
        shell.setLocation(Math.clamp(x, screen.x, screen.x + screen.width - size.x),
                Math.clamp(y, screen.y, screen.y + screen.height - size.y));
    }

    private void audience() {
        Label label = WidgetIds.set(new Label(shell, SWT.NONE), "quick.audience");
        label.setText(WORDS.text("audience"));
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    }

    private void listen() {
        buttons.add("full", this::openFull);
        buttons.add("discard", this::discard);
        buttons.add("keep", this::keepAndClose);
        buttons.add("log", this::log);
        form.onChange(this::changed);
        form.onResize(this::growLater);
        form.onAccept(this::takesProposal);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            keepAndClose();
        });
        Display display = shell.getDisplay();
        display.addFilter(SWT.KeyDown, logKey);
        shell.addListener(SWT.Dispose, event -> leave());
    }

    /** Once: who comes back to With goes through the fields one by one. */
    private boolean takesProposal() {
        boolean takes = proposed && form.fields().sayNothing();
        proposed = false;
        return takes;
    }

    /** The window may go with its parent, at any moment: what was typed is kept even then. */
    private void leave() {
        shell.getDisplay().removeFilter(SWT.KeyDown, logKey);
        keeper.stop();
        QuickFields fields = form.fields();
        if (!done && !fields.sayNothing()) {
            LastWords.keep(site, () -> desk.keep(fields));
        }
    }

    private void close() {
        done = true;
        shell.dispose();
    }

    private void logKey(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        boolean here = event.widget instanceof Control control && control.getShell() == shell;
        if (enter && here && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = false;
            log();
        }
    }

    private void read() {
        site.background().call(WORDS.text("opening"), () -> desk.opening(site.selected()), this::begin, this::failed);
    }

    private void begin(Opening opening) {
        QuickFields typed = form.fields();
        form.offer(opening.codes(), opening.kinds(), rules);
        learner.among(opening.codes());
        Optional<String> first = opening.kinds().stream().findFirst().map(term -> term.code());
        QuickFields fresh = QuickFields.EMPTY.on(rules.recentDays().getFirst(), first.orElse(""));
        opening.draft().ifPresentOrElse(draft -> goOn(draft, typed), () -> {
            form.fill(typed.onTopOf(fresh.with(opening.chosen().or(opening::last).orElse(""))));
            focusFirst(opening.chosen().isPresent());
        });
        learner.changed();
        plannedDay.noticed(form.fields());
    }

    private void focusFirst(boolean learnerKnown) {
        proposed = !learnerKnown && !form.fields().with().isBlank();
        if (form.isAtTheBeginning()) {
            form.focus(learnerKnown ? QuickField.TOUCH_POINT : QuickField.WITH);
        }
    }

    private void goOn(Opening.KeptFields draft, QuickFields typed) {
        form.fill(typed.onTopOf(draft.fields()));
        kept(draft.keptAt());
        if (form.isAtTheBeginning()) {
            form.focus(QuickField.TOUCH_POINT);
        }
    }

    private void changed() {
        QuickFields fields = form.fields();
        plannedDay.changed(fields);
        learner.changed();
        form.say(QuickField.WHEN, rules.whenProblem(fields.when()).orElse(""));
        form.say(QuickField.COME_BACK, rules.comeBackProblem(form.fields()).orElse(""));
        form.say(QuickField.TOUCH_POINT, "");
        keeper.touched();
    }

    private void kept(Instant when) {
        buttons.kept(form.fields().sayNothing()
                ? ""
                : Since.kept(when, desk.today(), desk.clock().getZone()));
        say("");
    }

    private void unkept(Exception why) {
        say(why instanceof RecordsException known
                ? WORDS.text("unkept", known.getMessage())
                : WORDS.text("unkept.unexpected"));
    }

    private void log() {
        if (busy) {
            return;
        }
        QuickFields fields = form.fields();
        Map<QuickField, String> problems = rules.problems(fields);
        if (!problems.isEmpty()) {
            tell(problems);
            return;
        }
        busy(true);
        keeper.quiet(() -> site.background().call(WORDS.text("logging"),
                () -> desk.log(fields, learner.intention()), this::logged, this::failed));
    }

    private void logged(Logged logged) {
        close();
        new AfterLogging(site, desk).tell(logged);
    }

    private void failed(Exception why) {
        busy(false);
        if (why instanceof RecordsException known) {
            known.complaints().forEach(this::complain);
            say(WORDS.text("failed", known.complaints().isEmpty()
                    ? known.getMessage()
                    : known.complaints().getFirst().message()));
        } else {
            say(WORDS.text("failed.unexpected"));
        }
    }

    private void complain(Complaint complaint) {
        QuickField.at(complaint.path()).ifPresent(field -> {
            form.say(field, complaint.message());
            form.focus(field);
        });
    }

    private void tell(Map<QuickField, String> problems) {
        problems.forEach(form::say);
        form.focus(problems.keySet().iterator().next());
    }

    private void keepAndClose() {
        if (busy) {
            return;
        }
        busy(true);
        QuickFields fields = form.fields();
        keeper.quiet(() -> site.background().call(WORDS.text("keeping"), () -> desk.keep(fields), when -> {
            close();
            if (!fields.sayNothing()) {
                site.messages().done(WORDS.text("kept"));
            }
        }, this::notKept));
    }

    private void notKept(Exception why) {
        busy(false);
        unkept(why);
    }

    private void discard() {
        busy(true);
        keeper.quiet(() -> site.background().call(WORDS.text("discarding"), () -> {
            desk.discard();
            return true;
        }, gone -> close(), this::notKept));
    }

    private void openFull() {
        busy(true);
        QuickFields fields = form.fields();
        keeper.quiet(() -> site.background().call(WORDS.text("keeping"), () -> desk.keep(fields), when -> {
            close();
            site.openNew(Entry.TYPE, Map.of("draft", QuickDraft.KEY, "entry-json", desk.entryJson(fields)));
        }, this::notKept));
    }

    private void busy(boolean now) {
        busy = now;
        buttons.enable(!now);
        form.enable(!now);
    }

    private void say(String text) {
        if (failure.say(text)) {
            shell.layout(true, true);
            growLater();
        }
    }

    private void growLater() {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                grow();
            }
        });
    }

    /** The window follows its fields; it never shrinks under a person's hands. */
    private void grow() {
        Point size = shell.getSize();
        int wanted = shell.computeSize(size.x, SWT.DEFAULT, true).y;
        Rectangle screen = shell.getMonitor().getClientArea();
        int height = Math.min(wanted, screen.height);
        if (height > size.y) {
            shell.setBounds(shell.getLocation().x, Math.min(shell.getLocation().y, screen.y + screen.height - height),
                    size.x, height);
        }
    }
}
