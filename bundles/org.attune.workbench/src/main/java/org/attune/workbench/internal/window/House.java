package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspace;
import org.attune.words.Words;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.editors.EditorTab;
import org.attune.workbench.internal.parts.Hop;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.parts.Quiet;
import org.attune.workbench.internal.preferences.GeneralPage;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.LayoutFile;
import org.attune.workbench.internal.workspace.BusyPage;
import org.attune.workbench.internal.workspace.Page;
import org.attune.workbench.internal.workspace.Session;
import org.eclipse.swt.widgets.Display;

/**
 * What all windows of the program have in common: one workspace, its way in and out, and how the windows were left.
 * While the workspace is locked there is one window. On the user interface's thread.
 */
final class House implements Session.Stage {
    private static final Words WORDS = Words.of(House.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Display display;
    private final Surroundings around;
    private final WindowRequest request;
    private final PartSite site;
    private final Session session;
    private final LayoutKeeper keeper;
    private final Changes changes;
    private final List<MainWindow> windows = new CopyOnWriteArrayList<>();
    private final AtomicBoolean recordsChanged = new AtomicBoolean();
    private List<String> complaintsTold = List.of();
    private Optional<Left> left = Optional.empty();
    private Optional<Records> open = Optional.empty();
    private Optional<Records.Watch> watch = Optional.empty();
    private final IdleGuard idle;
    private boolean leaving;
    private boolean gone;
    private int code;

    /** The windows of a workspace when it was locked. */
    private record Left(Path workspace, List<Layout> windows) {}

    /** With its first window, which is not shown yet. */
    House(Display display, Surroundings around, WindowRequest request) {
        this.display = display;
        this.around = around;
        this.request = request;
        windows.add(new MainWindow(this, 1));
        site = new PartSite(first());
        session = new Session(around.workspaces(), request, this, site);
        idle = new IdleGuard(this, Clock.systemDefaultZone(),
                () -> GeneralPage.patience(around.comfort().preferences()));
        changes = new Changes(this, site);
        keeper = new LayoutKeeper(display, site, session, this::layouts);
    }

    Display display() {
        return display;
    }

    Surroundings around() {
        return around;
    }

    Workers workers() {
        return around.workers();
    }

    IdleGuard idle() {
        return idle;
    }

    Session session() {
        return session;
    }

    /** Begins with what was asked for, which looks at the disk in the background, and meanwhile shows the first window. */
    void open() {
        session.begin();
        first().prepare();
        first().appear();
    }

    /** Goes through all that {@link #open} does, and all pages, without showing anything. */
    void rehearse() {
        first().prepare();
        session.samples().values().forEach(this::show);
        session.begin();
        first().dress();
    }

    /** The oldest window; the only one while the workspace is locked. */
    MainWindow first() {
        return windows.getFirst();
    }

    /** All windows, the oldest first. */
    List<MainWindow> windows() {
        return List.copyOf(windows);
    }

    boolean isGone() {
        return gone;
    }

    int code() {
        return code;
    }

    /** Runs something on the user interface's thread, later; never again once everything is gone. Any thread. */
    void later(Runnable task) {
        Hop.later(display, () -> {
            if (!gone) {
                task.run();
            }
        });
    }

    /** Something about the layout of a window has changed: it is written soon. */
    void layoutChanged() {
        keeper.soon();
    }

    /** Opens another window on the same records, with the perspectives as they stand in this one, without editors. */
    void openAnother(MainWindow like) {
        open.ifPresent(records -> like.layout().ifPresent(layout -> openWindow(records, Layouts.another(layout))));
    }

    /** Takes back the last change of all, as a change of its own. */
    void undo() {
        open.ifPresent(changes::undo);
    }

    /** Brings back what was taken back last. */
    void redo() {
        open.ifPresent(changes::redo);
    }

    /** The window in which a record is open. */
    Optional<MainWindow> showing(RecordId record) {
        return windows.stream().filter(window -> window.desk()
                .filter(desk -> desk.editors().find(record).isPresent()).isPresent()).findFirst();
    }

    /** Closes one of several windows, asking about what is not saved there; the last one ends the program. */
    void closeAsking(MainWindow window) {
        if (windows.size() > 1) {
            asking(window, window.editors(), () -> close(window));
        } else {
            exitAsking(window);
        }
    }

    /** Asks once about everything that is not saved in any window, then ends the program. */
    void exitAsking(MainWindow before) {
        asking(before, windows.stream().flatMap(window -> window.editors().stream()).toList(), this::leave);
    }

    /** Leaves with a code other than 0. */
    void leave(int with) {
        code = with;
        leave();
    }

    @Override
    public void leave() {
        if (!leaving) {
            leaving = true;
            keeper.write();
            closeDesks();
            windows.forEach(window -> window.shell().setVisible(false));
            Quiet.then(display, workers(), PATIENCE, () -> session.close(this::dispose));
        }
    }

    /** Locks the workspace and takes all dialogs along; what is not saved waits as a draft, and the other windows come back with the next unlock. */
    void lock() {
        left = session.workspace().map(workspace -> new Left(workspace.folder(), layouts()));
        closeWorkspace(WORDS.text("locking"), () -> session.lock(() -> {}));
    }

    /** Closes this workspace, asking about what is not saved, and opens a demo. */
    void lookAround(MainWindow from) {
        asking(from, windows.stream().flatMap(window -> window.editors().stream()).toList(),
                () -> closeWorkspace(WORDS.text("closing"), () -> session.close(session::demo)));
    }

    /** Takes everything of the workspace off the screen, dialogs and other windows too, and goes on when all is quiet. */
    private void closeWorkspace(String saying, Runnable then) {
        keeper.write();
        windows.forEach(MainWindow::closeDialogs);
        closeDesks();
        windows().stream().skip(1).forEach(this::dispose);
        show(new BusyPage(saying));
        around.log().clear();
        Quiet.then(display, workers(), PATIENCE, then);
    }

    /** Tells each complaint once, however many windows there are. */
    void complain(List<String> all) {
        all.stream().filter(each -> !complaintsTold.contains(each)).forEach(around.log()::warn);
        complaintsTold = all;
    }

    @Override
    public void show(Page page) {
        first().show(page);
    }

    @Override
    public void awaitRest() throws InterruptedException {
        around.rest().await();
    }

    @Override
    public void near(Workspace workspace) {
        around.comfort().preferences().takeUp(workspace.folder(), !workspace.demo());
    }

    @Override
    public void enter(Workspace workspace, Records records) {
        LayoutFile file = new LayoutFile(workspace.folder());
        site.background().call(WORDS.text("reading-layout"), file::read,
                read -> enter(records, read, windows(workspace, read)));
    }

    @Override
    public void called(String word) {
        later(() -> active().called(word));
    }

    @Override
    public Optional<Path> chooseFolder(Path near) {
        return first().chooseFolder(near);
    }

    /** The windows as they were locked, if it was this workspace; else as the disk has them. */
    private List<Layout> windows(Workspace workspace, LayoutFile.Read read) {
        Optional<Left> same = left.filter(each -> each.workspace().equals(workspace.folder()));
        left = Optional.empty();
        return same.map(Left::windows).orElse(read.windows());
    }

    private void enter(Records records, LayoutFile.Read read, List<Layout> layouts) {
        if (leaving) {
            return;
        }
        open = Optional.of(records);
        first().enter(records, layouts.stream().findFirst().orElse(Layout.UNTOUCHED));
        layouts.stream().skip(1).forEach(layout -> openWindow(records, layout));
        watch = Optional.of(records.watch(saved -> {
            later(() -> changes.saved(saved));
            once(this::tellOfRecords);
        }));
        Optional.of(read.complaint()).filter(text -> !text.isEmpty()).ifPresent(around.log()::warn);
        new News(around, first().reading()).offerOnce();
        idle.entered();
        first().begin(request);
    }

    private void openWindow(Records records, Layout layout) {
        MainWindow window = new MainWindow(this, freeNumber());
        windows.add(window);
        window.prepare();
        window.appear();
        window.dress();
        window.enter(records, layout);
    }

    private int freeNumber() {
        return IntStream.iterate(1, number -> number + 1)
                .filter(number -> windows.stream().noneMatch(window -> window.number() == number)).findFirst()
                .orElseThrow();
    }

    private void tellOfRecords() {
        recordsChanged.set(false);
        windows.forEach(window -> window.desk().ifPresent(Desk::recordsChanged));
    }

    private void once(Runnable task) {
        if (recordsChanged.compareAndSet(false, true)) {
            later(task);
        }
    }

    private void asking(MainWindow before, List<EditorTab> which, Runnable goOn) {
        Consumer<Desk> ask = desk -> desk.editors().asking(which, goOn);
        before.desk().ifPresentOrElse(ask, goOn);
    }

    private void close(MainWindow window) {
        window.closeDesk();
        dispose(window);
        keeper.soon();
    }

    private void closeDesks() {
        watch.ifPresent(Records.Watch::close);
        watch = Optional.empty();
        open = Optional.empty();
        changes.forget();
        windows.forEach(MainWindow::closeDesk);
    }

    private MainWindow active() {
        return windows.stream().filter(window -> window.shell() == display.getActiveShell()).findFirst()
                .orElseGet(this::first);
    }

    private List<Layout> layouts() {
        List<Layout> layouts = new ArrayList<>();
        windows.forEach(window -> window.layout().ifPresent(layouts::add));
        return layouts;
    }

    private void dispose(MainWindow window) {
        windows.remove(window);
        window.dispose();
    }

    private void dispose() {
        idle.close();
        windows().forEach(this::dispose);
        site.end();
        gone = true;
    }
}
