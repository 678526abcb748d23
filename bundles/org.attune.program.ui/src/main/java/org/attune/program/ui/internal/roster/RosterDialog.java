package org.attune.program.ui.internal.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.attune.program.roster.RosterPlan;
import org.attune.program.roster.Rosters;
import org.attune.program.roster.Steps;
import org.attune.records.Complaint;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.attune.workbench.Help;
import org.attune.workbench.Progress;
import org.attune.workbench.Site;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.attune.workbench.parts.Hint;
import org.attune.workbench.parts.Letters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Takes a roster over: what the file would do is shown first. The window stays beside its parent, so that the work in the
 * status line can be cancelled; closing it ends the work too. On the user interface's thread.
 */
public final class RosterDialog {
    private static final Words WORDS = Words.of(RosterDialog.class);
    private static final int WIDTH = 88 * Grids.STEP;
    private static final int HEIGHT = 56 * Grids.STEP;
    /** Telling more often costs more than the work itself. */
    private static final int TOLD_EVERY = 500;

    private final Site site;
    private final Rosters rosters;
    private final Shell shell;
    private final Label read;
    private final RosterLines lines;
    private final Hint told;
    private final Button take;
    private Optional<RosterPlan> ready = Optional.empty();
    private volatile boolean closed;

    private RosterDialog(Site site, Rosters rosters) {
        this.site = site;
        this.rosters = rosters;
        shell = Help.context(WidgetIds.set(new Shell(site.shell(), SWT.DIALOG_TRIM | SWT.RESIZE), "people.roster"),
                "people.roster");
        shell.setText(WORDS.text("title"));
        shell.setLayout(Grids.page(1));
        shell.addListener(SWT.Dispose, event -> closed = true);
        read = new Label(shell, SWT.WRAP);
        read.setText(WORDS.text("what"));
        read.setLayoutData(Grids.wideFrom(WIDTH / 2));
        lines = new RosterLines(shell);
        told = new Hint(shell, site, "roster.told", Grids.wideFrom(WIDTH / 2));
        Composite foot = new Composite(shell, SWT.NONE);
        foot.setLayout(Grids.buttons());
        foot.setLayoutData(Grids.right());
        button(foot, "choose", this::choose);
        take = button(foot, "take", () -> ready.ifPresent(this::take));
        take.setEnabled(false);
        button(foot, "close", shell::close);
    }

    /** Opens, with nothing read yet. */
    public static RosterDialog open(Site site, Rosters rosters) {
        RosterDialog dialog = new RosterDialog(site, rosters);
        dialog.place();
        dialog.shell.open();
        return dialog;
    }

    /** The window. */
    public Shell shell() {
        return shell;
    }

    /** Shows what a file would do. */
    public void preview(Path file) {
        site.background().run(WORDS.text("reading"), progress -> plan(file, progress), this::show);
    }

    private RosterPlan plan(Path file, Progress progress) throws IOException, RecordsException {
        if (Files.size(file) > Rosters.LARGEST) {
            throw RecordsException.invalid(List.of(new Complaint("",
                    WORDS.text("large", Rosters.LARGEST >> 20))));
        }
        return rosters.preview(Files.readAllBytes(file), steps(progress));
    }

    /** Shows what was found; what is ready can be taken over. */
    public void show(RosterPlan plan) {
        if (closed) {
            return;
        }
        read.setText(RosterText.summary(plan));
        lines.show(plan);
        told.say(plan.ready() ? "" : WORDS.text("problems", plan.problems().size()));
        ready = Optional.of(plan).filter(each -> each.ready() && RosterText.changes(each) > 0);
        take.setEnabled(ready.isPresent());
        shell.layout(true, true);
    }

    private void take(RosterPlan plan) {
        take.setEnabled(false);
        site.background().run(WORDS.text("taking"), progress -> rosters.take(plan, LocalDate.now(), steps(progress)),
                people -> {
                    site.messages().done(WORDS.text("taken", people));
                    shell.close();
                });
    }

    private Steps steps(Progress progress) {
        return (done, total) -> {
            if (closed) {
                throw new CancellationException();
            }
            if (done % TOLD_EVERY == 0) {
                progress.total(total);
                progress.done(done);
            }
        };
    }

    private void choose() {
        FileDialog choice = new FileDialog(shell, SWT.OPEN);
        choice.setText(WORDS.text("choose.title"));
        choice.setFilterExtensions(new String[]{"*.csv;*.tsv;*.txt", "*.*"});
        String chosen = choice.open();
        if (chosen != null) {
            preview(Path.of(chosen));
        }
    }

    private void place() {
        Rectangle screen = shell.getMonitor().getClientArea();
        shell.setSize(Math.min(Letters.grown(WIDTH), screen.width), Math.min(HEIGHT, screen.height));
        Rectangle parent = shell.getParent().getBounds();
        shell.setLocation(Math.max(screen.x, parent.x + (parent.width - shell.getSize().x) / 2),
                Math.max(screen.y, parent.y + (parent.height - shell.getSize().y) / 3));
    }

    private static Button button(Composite parent, String key, Runnable does) {
        Button button = WidgetIds.set(new Button(parent, SWT.PUSH | SWT.WRAP), "roster." + key);
        button.setText(WORDS.text(key));
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }
}
