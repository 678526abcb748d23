package org.attune.workbench.internal.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.attune.records.Page;
import org.attune.records.Query;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Row;
import org.attune.records.TypeName;
import org.attune.records.workspace.Workspace;
import org.attune.words.Words;
import org.attune.workbench.TourStop;
import org.attune.workbench.internal.contributions.EditorInfo;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.contributions.StopInfo;
import org.attune.workbench.internal.crash.CrashDialog;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.tour.Sight;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** Everything there is to see in a window. */
final class Sights {
    private static final Words WORDS = Words.of(Sights.class);

    private final MainWindow window;
    private final PartSite site;
    private final Offered offered;
    private final List<Sight> sights = new ArrayList<>();

    Sights(MainWindow window, PartSite site) {
        this.window = window;
        this.site = site;
        this.offered = window.around().catalogue().offered();
    }

    /** Collects them; what the editors will show is looked up in the background first. */
    void all(Consumer<List<Sight>> then, Consumer<Exception> failed) {
        site.background().call(WORDS.text("tour"), this::firstRecords, records -> {
            collect(records);
            then.accept(sights);
        }, failed);
    }

    private void collect(Map<TypeName, RecordId> records) {
        offered.perspectives().forEach(each -> add("perspective." + each.id(), each.label(),
                () -> window.showPerspective(each.id())));
        offered.views().forEach(each -> add("view." + each.id(), each.label(), () -> window.showView(each.id())));
        offered.editors().forEach(each -> editor(each, Optional.ofNullable(records.get(each.type()))));
        offered.stops().forEach(this::stop);
        quickAccess();
        dialog("dialog.new", () -> new InFront(window).begin());
        dialog("dialog.preferences", () -> new InFront(window).preferences());
        dialog("dialog.preferences.look", () -> new InFront(window).preferences("workbench.look"));
        dialog("dialog.preferences.keys", () -> new InFront(window).preferences("workbench.keys"));
        dialog("dialog.about", () -> new AboutDialog(window).open());
        add("help.new", WORDS.text("sight.help.new"), () -> window.run("workbench.new-version"));
        window.around().comfort().home().ifPresent(home -> dialog("dialog.licences",
                () -> new LicencesDialog(window.shell(), window).open(home)));
        dialog("dialog.passphrase", () -> new Secrecy(window).samplePassphrase());
        dialog("dialog.recovery-key", () -> new Secrecy(window).sampleRecoveryKey());
        dialog("dialog.crash", () -> new CrashDialog(window.shell(), new IllegalStateException(), way -> {}).open());
        window.session().samples().forEach(this::page);
    }

    private Map<TypeName, RecordId> firstRecords() throws RecordsException {
        Optional<Records> records = window.session().workspace().flatMap(Workspace::records);
        Map<TypeName, RecordId> found = new LinkedHashMap<>();
        for (EditorInfo info : offered.editors()) {
            if (records.isPresent()) {
                Page page = records.get().as(Reader.me()).list(Query.of(info.type()).page(0, 1));
                page.rows().stream().findFirst().map(Row::id).ifPresent(id -> found.put(info.type(), id));
            }
        }
        return found;
    }

    private void add(String id, String label, Runnable show) {
        sights.add(new Sight(id, label, () -> {
            show.run();
            return window.shell();
        }, () -> {}));
    }

    private void editor(EditorInfo info, Optional<RecordId> record) {
        sights.add(new Sight("editor." + info.type(), info.label(), () -> {
            record.ifPresentOrElse(id -> window.open(info.type(), id), () -> window.openNew(info.type(), Map.of()));
            return window.shell();
        }, () -> window.desk().ifPresent(desk -> desk.editors().dismissAll())));
    }

    private void stop(StopInfo info) {
        AtomicReference<Optional<TourStop>> made = new AtomicReference<>(Optional.empty());
        sights.add(new Sight(info.id(), info.label(), () -> {
            TourStop stop = info.offer().create();
            made.set(Optional.of(stop));
            return stop.arrive(site);
        }, () -> made.get().ifPresent(stop -> {
            stop.leave();
            info.offer().release(stop);
        })));
    }

    private void quickAccess() {
        sights.add(new Sight("quick-access", WORDS.text("find"), () -> {
            window.run("workbench.find");
            return window.shell();
        }, () -> window.desk().ifPresent(desk -> desk.find().close())));
    }

    private void dialog(String id, Supplier<Shell> open) {
        shellSight(id, open, WORDS.text("sight." + id));
    }

    private void page(String id, org.attune.workbench.internal.workspace.Page page) {
        shellSight("page." + id, () -> {
            Shell shell = new Shell(window.shell().getDisplay(), SWT.SHELL_TRIM);
            shell.setText(WORDS.text("title.plain"));
            shell.setLayout(new FillLayout());
            shell.setBounds(window.shell().getBounds());
            page.create(shell);
            shell.open();
            page.focus();
            return shell;
        }, WORDS.text("sight.page." + id));
    }

    private void shellSight(String id, Supplier<Shell> open, String label) {
        AtomicReference<Optional<Shell>> opened = new AtomicReference<>(Optional.empty());
        sights.add(new Sight(id, label, () -> {
            Shell shell = open.get();
            opened.set(Optional.of(shell));
            return shell;
        }, () -> opened.get().ifPresent(Shell::dispose)));
    }
}
