package org.attune.workbench.internal.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.attune.records.Audience;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.TypeName;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspace;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.commands.Commands;
import org.attune.workbench.internal.commands.FieldActions;
import org.attune.workbench.internal.commands.KeyDispatch;
import org.attune.workbench.internal.commands.MenuBar;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.messages.MessageLog;
import org.attune.workbench.internal.parts.Icons;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.parts.Quiet;
import org.attune.workbench.internal.preferences.GeneralPage;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.settings.LayoutFile;
import org.attune.workbench.internal.workspace.BusyPage;
import org.attune.workbench.internal.workspace.Names;
import org.attune.workbench.internal.workspace.Page;
import org.attune.workbench.internal.workspace.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** The window: a page while no workspace is unlocked, a desk while one is. On the user interface's thread. */
final class MainWindow implements Navigator, Session.Stage {
    private static final Words WORDS = Words.of(MainWindow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Display display;
    private final Surroundings around;
    private final WindowRequest request;
    private final Workers workers;
    private final Shell shell;
    private final Icons icons;
    private final Placement placement;
    private final Commands commands;
    private final MenuBar menu;
    private final FieldActions fields;
    private final PartSite site;
    private final Session session;
    private final Reading reading;
    private final List<Consumer<RecordId>> selectionListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final AtomicBoolean offersChanged = new AtomicBoolean();
    private final AtomicBoolean recordsChanged = new AtomicBoolean();
    private List<String> complaintsTold = List.of();
    private Optional<Desk> desk = Optional.empty();
    private Optional<Records.Watch> watch = Optional.empty();
    private Optional<RecordId> selected = Optional.empty();
    private Optional<Layout> beforeLock = Optional.empty();
    private boolean leaving;
    private boolean gone;
    private int code;

    MainWindow(Display display, Surroundings around, WindowRequest request) {
        this.display = display;
        this.around = around;
        this.request = request;
        workers = around.workers();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setText(WORDS.text("title.plain"));
        shell.setLayout(new FillLayout());
        icons = new Icons(display);
        placement = new Placement(shell);
        site = new PartSite(this);
        fields = new FieldActions(shell);
        commands = new Commands(this, () -> desk.isPresent(), new OwnCommands(this, fields).all(),
                around.comfort().keys());
        menu = new MenuBar(this, commands);
        session = new Session(around.workspaces(), request, this, site);
        KeyDispatch.begin(shell, commands);
        reading = new Reading(this);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            closeAsking();
        });
    }

    /** Shows the window, and begins with what was asked for. */
    void open() {
        shell.setImages(new Image[]{icons.own("attune")});
        placement.usual();
        endings.add(around.catalogue().onChange(() -> once(offersChanged, this::sync)));
        endings.add(around.comfort().preferences().onChange(key -> once(offersChanged, this::sync)));
        endings.add(around.log().onTold(news -> later(() -> desk.ifPresent(open -> open.status().tell(news)))));
        endings.add(workers.onChange(() -> later(() -> desk.ifPresent(open -> open.status().jobsChanged()))));
        sync();
        session.begin();
        shell.open();
    }

    /** Gives the window a size without whatever frame is around it, the menu included. */
    void sizeInside(int width, int height) {
        Rectangle bounds = shell.getBounds();
        Rectangle inside = shell.getClientArea();
        int menuAndMore = shell.toDisplay(0, 0).y - bounds.y;
        shell.setSize(width + bounds.width - inside.width, height + bounds.height - inside.height - menuAndMore);
    }

    boolean isGone() {
        return gone;
    }

    int code() {
        return code;
    }

    Optional<Desk> desk() {
        return desk;
    }

    Commands commands() {
        return commands;
    }

    /** Closes this workspace, asking about what is not saved, and opens a demo. */
    void lookAround() {
        desk.ifPresent(open -> open.editors().asking(open.editors().all(), () -> {
            closeDesk();
            show(new BusyPage(WORDS.text("closing")));
            around.log().clear();
            Quiet.then(display, workers, PATIENCE, () -> session.close(session::demo));
        }));
    }

    Reading reading() {
        return reading;
    }

    Surroundings around() {
        return around;
    }

    Session session() {
        return session;
    }

    /** Leaves with a code other than 0. */
    void leave(int with) {
        code = with;
        leave();
    }

    /** Asks once for all about what is not saved, then leaves. */
    void closeAsking() {
        desk.ifPresentOrElse(open -> open.editors().asking(open.editors().all(), this::leave), this::leave);
    }

    @Override
    public void leave() {
        if (!leaving) {
            leaving = true;
            closeDesk();
            shell.setVisible(false);
            Quiet.then(display, workers, PATIENCE, () -> session.close(this::dispose));
        }
    }

    /** Locks the workspace; what is not saved waits as a draft. */
    void lock() {
        beforeLock = desk.map(Desk::layout);
        closeDesk();
        show(new BusyPage(WORDS.text("locking")));
        around.log().clear();
        Quiet.then(display, workers, PATIENCE, () -> session.lock(() -> {}));
    }

    @Override
    public void show(Page page) {
        clear();
        shell.setDefaultButton(null);
        page.create(shell);
        shell.layout(true, true);
        page.focus();
    }

    @Override
    public void near(Workspace workspace) {
        around.comfort().preferences().takeUp(workspace.folder(), !workspace.demo());
        Languages.speak(around.comfort().preferences().text(GeneralPage.LANGUAGE, ""));
    }

    @Override
    public void enter(Workspace workspace, Records records) {
        shell.setText(WORDS.text("title", workspace.demo() ? WORDS.text("demo") : Names.of(workspace.folder())));
        LayoutFile file = new LayoutFile(workspace.folder());
        site.background().call(WORDS.text("reading-layout"), file::read,
                read -> enter(records, read.layout(), read.complaint()));
    }

    @Override
    public void called(String word) {
        later(() -> {
            shell.setMinimized(false);
            shell.forceActive();
            if (word.equals("log")) {
                commands.run("mentoring.log");
            }
        });
    }

    @Override
    public Optional<Path> chooseFolder(Path near) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setMessage(WORDS.text("choose-folder"));
        dialog.setFilterPath(near.toString());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Shell shell() {
        return shell;
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Override
    public MessageLog log() {
        return around.log();
    }

    @Override
    public Icons icons() {
        return icons;
    }

    @Override
    public void later(Runnable task) {
        try {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    task.run();
                }
            });
        } catch (SWTException disposed) {
            System.getLogger(MainWindow.class.getName()).log(System.Logger.Level.DEBUG, "the window has gone");
        }
    }

    @Override
    public void open(TypeName type, RecordId record) {
        desk.ifPresent(open -> open.open(type, record));
    }

    @Override
    public void openNew(TypeName type, Map<String, String> seed) {
        desk.ifPresent(open -> open.editors().openNew(type, seed));
    }

    @Override
    public void showPerspective(String id) {
        desk.ifPresent(open -> open.showPerspective(id));
    }

    @Override
    public void showView(String id) {
        desk.ifPresent(open -> open.showView(id));
    }

    @Override
    public void run(String commandId) {
        commands.run(commandId);
    }

    @Override
    public Optional<RecordId> selected() {
        return selected;
    }

    @Override
    public void select(RecordId record) {
        if (!selected.equals(Optional.of(record))) {
            selected = Optional.of(record);
            selectionListeners.forEach(listener -> listener.accept(record));
        }
    }

    @Override
    public Runnable onSelect(Consumer<RecordId> listener) {
        selectionListeners.add(listener);
        return () -> selectionListeners.remove(listener);
    }

    @Override
    public void showAudience(Optional<Audience> audience) {
        desk.ifPresent(open -> open.status().audience(audience));
    }

    @Override
    public void showKept(String text) {
        desk.ifPresent(open -> open.status().kept(text));
    }

    @Override
    public void announce(String text) {
        desk.ifPresent(open -> open.status().announce(text));
    }

    private void enter(Records records, Layout layout, String complaint) {
        if (leaving) {
            return;
        }
        clear();
        placement.restore(layout);
        Layout left = beforeLock.orElse(layout);
        beforeLock = Optional.empty();
        desk = Optional.of(new Desk(shell, this, new Finder(this, commands, records), around.catalogue().offered(),
                left, whoOpensIt()));
        watch = Optional.of(records.watch(saved -> once(recordsChanged, () -> desk.ifPresent(Desk::recordsChanged))));
        shell.layout(true, true);
        sync();
        desk.ifPresent(Desk::focus);
        Optional.of(complaint).filter(text -> !text.isEmpty()).ifPresent(around.log()::warn);
        new News(around, reading).offerOnce();
        begin();
    }

    private String whoOpensIt() {
        return WORDS.text(session.workspace().filter(Workspace::demo).isPresent() ? "workspace.demo" : "workspace.you");
    }

    /** What the person came for, once the desk stands. */
    private void begin() {
        switch (request.word()) {
            case "log" -> later(() -> commands.run("mentoring.log"));
            case "tour" -> later(() -> new TourGuide(this, request).begin());
            default -> later(() -> {});
        }
    }

    private void sync() {
        Offered offered = around.catalogue().offered();
        List<String> clashes = commands.sync(offered);
        menu.sync(offered);
        desk.ifPresent(open -> open.sync(offered));
        List<String> all = Stream.concat(offered.clashes().stream(), clashes.stream()).toList();
        all.stream().filter(each -> !complaintsTold.contains(each)).forEach(around.log()::warn);
        complaintsTold = all;
    }

    /** Many changes in a row become one call. */
    private void once(AtomicBoolean pending, Runnable task) {
        if (pending.compareAndSet(false, true)) {
            later(() -> {
                pending.set(false);
                task.run();
            });
        }
    }

    private void closeDesk() {
        desk.ifPresent(open -> {
            watch.ifPresent(Records.Watch::close);
            watch = Optional.empty();
            keep(placement.addTo(open.layout()));
            open.close();
        });
        desk = Optional.empty();
        selected = Optional.empty();
    }

    private void keep(Layout layout) {
        session.workspace().filter(workspace -> !workspace.demo()).ifPresent(workspace -> site.background().call(
                WORDS.text("saving-layout"), () -> write(new LayoutFile(workspace.folder()), layout), done -> {},
                refused -> around.log().failed(WORDS.text("layout-not-kept"), refused)));
    }

    private static boolean write(LayoutFile file, Layout layout) throws IOException {
        file.write(layout);
        return true;
    }

    private void clear() {
        Arrays.stream(shell.getChildren()).filter(child -> child instanceof Composite && !(child instanceof Shell))
                .forEach(child -> child.dispose());
    }

    private void dispose() {
        endings.forEach(Runnable::run);
        commands.close();
        site.end();
        shell.dispose();
        icons.close();
        gone = true;
    }
}
