package org.attune.workbench.internal.window;

import java.nio.file.Path;
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
import org.attune.words.Words;
import org.attune.workbench.internal.background.Workers;
import org.attune.workbench.internal.commands.Commands;
import org.attune.workbench.internal.commands.FieldActions;
import org.attune.workbench.internal.commands.KeyDispatch;
import org.attune.workbench.internal.commands.MenuBar;
import org.attune.workbench.internal.contributions.Offered;
import org.attune.workbench.internal.editors.EditorTab;
import org.attune.workbench.internal.messages.MessageLog;
import org.attune.workbench.internal.parts.Icons;
import org.attune.workbench.internal.parts.Navigator;
import org.attune.workbench.internal.parts.PartSite;
import org.attune.workbench.internal.settings.Layout;
import org.attune.workbench.internal.wizards.Wizards;
import org.attune.workbench.internal.workspace.Names;
import org.attune.workbench.internal.workspace.Page;
import org.attune.workbench.internal.workspace.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * A window: a page while no workspace is unlocked, a desk while one is. What windows share is their house's. On the
 * user interface's thread.
 */
final class MainWindow implements Navigator {
    private static final Words WORDS = Words.of(MainWindow.class);

    private final House house;
    private final int number;
    private final Shell shell;
    private final Icons icons;
    private final Placement placement;
    private final Commands commands;
    private final MenuBar menu;
    private final Reading reading;
    private final Wizards wizards = new Wizards(this);
    private final List<Consumer<RecordId>> selectionListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> endings = new CopyOnWriteArrayList<>();
    private final AtomicBoolean offersChanged = new AtomicBoolean();
    private Optional<Desk> desk = Optional.empty();
    private Optional<RecordId> selected = Optional.empty();
    private boolean inviting;

    /**
     * @param number which of the program's windows it is, from 1: told apart by their titles from the second on
     */
    MainWindow(House house, int number) {
        this.house = house;
        this.number = number;
        Display display = house.display();
        shell = new Shell(display, SWT.SHELL_TRIM);
        shell.setText(WORDS.text("title.plain"));
        shell.setLayout(new FillLayout());
        icons = new Icons(display);
        placement = new Placement(shell);
        placement.usual();
        commands = new Commands(this, () -> desk.isPresent(), new OwnCommands(this, new FieldActions(shell)).all(),
                around().comfort().keys());
        menu = new MenuBar(this, commands);
        KeyDispatch.begin(shell, commands);
        reading = new Reading(this);
        shell.addListener(SWT.Close, event -> {
            event.doit = false;
            closeAsking();
        });
    }

    /** Makes all that is needed before it can be shown. */
    void prepare() {
        endings.add(around().catalogue().onChange(this::syncSoon));
        around().rest().whenHere(this::syncSoon);
        endings.add(around().comfort().preferences().onChange(key -> once(offersChanged, this::sync)));
        endings.add(log().onTold(news -> later(() -> desk.ifPresent(open -> open.status().tell(news)))));
        endings.add(workers().onChange(() -> later(() -> desk.ifPresent(open -> open.status().jobsChanged()))));
        sync();
    }

    /** Shows the window. */
    void appear() {
        shell.open();
    }

    /**
     * Gives the window what a person can wait for: its icon. What draws icons is first woken in the background, for that
     * takes longer than all else that a start draws.
     */
    void dress() {
        new PartSite(this).background().call(WORDS.text("drawing-icon"), () -> Icons.woken("attune"),
                drawn -> shell.setImages(new Image[]{icons.own("attune")}));
    }

    /** Gives the window a size without whatever frame is around it, the menu included. */
    void sizeInside(int width, int height) {
        Rectangle bounds = shell.getBounds();
        Rectangle inside = shell.getClientArea();
        int menuAndMore = shell.toDisplay(0, 0).y - bounds.y;
        shell.setSize(width + bounds.width - inside.width, height + bounds.height - inside.height - menuAndMore);
    }

    /** Whether a person can do something now, other than wait. */
    boolean invites() {
        return inviting;
    }

    Optional<Desk> desk() {
        return desk;
    }

    Commands commands() {
        return commands;
    }

    Reading reading() {
        return reading;
    }

    Wizards wizards() {
        return wizards;
    }

    House house() {
        return house;
    }

    int number() {
        return number;
    }

    Surroundings around() {
        return house.around();
    }

    Session session() {
        return house.session();
    }

    /** The editors that are open in it. */
    List<EditorTab> editors() {
        return desk.map(open -> open.editors().all()).orElse(List.of());
    }

    /** How a person has it now; empty while it shows no workspace. */
    Optional<Layout> layout() {
        return desk.map(open -> placement.addTo(open.layout()));
    }

    /** Leaves with a code other than 0. */
    void leave(int with) {
        house.leave(with);
    }

    /** Leaves, asking nothing. */
    void leave() {
        house.leave();
    }

    /** Closes the window, or, when it is the only one, ends the program; asks about what is not saved. */
    void closeAsking() {
        house.closeAsking(this);
    }

    void show(Page page) {
        clear();
        shell.setDefaultButton(null);
        page.create(shell);
        shell.layout(true, true);
        page.focus();
        inviting = page.invites();
    }

    /** Somebody outside asks for something: {@code show} or {@code log}. */
    void called(String word) {
        shell.setMinimized(false);
        shell.forceActive();
        if (word.equals("log")) {
            commands.run("mentoring.log");
        }
    }

    Optional<Path> chooseFolder(Path near) {
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
        return house.workers();
    }

    @Override
    public MessageLog log() {
        return house.around().log();
    }

    @Override
    public Icons icons() {
        return icons;
    }

    @Override
    public void later(Runnable task) {
        house.later(task);
    }

    @Override
    public void open(TypeName type, RecordId record) {
        MainWindow where = house.showing(record).orElse(this);
        if (where != this) {
            where.shell().setMinimized(false);
            where.shell().forceActive();
        }
        where.desk().ifPresent(open -> open.open(type, record));
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

    @Override
    public void remark(Control at, String text) {
        desk.ifPresent(open -> open.status().remark(at, text));
    }

    /** The workspace is unlocked: shows a desk as a person left it. */
    void enter(Records records, Layout layout) {
        shell.setText(session().workspace().map(this::title).orElse(""));
        clear();
        placement.restore(layout);
        desk = Optional.of(new Desk(shell, this, new Finder(this, commands, records), around().catalogue().offered(),
                layout, whoOpensIt(), house::layoutChanged));
        shell.layout(true, true);
        sync();
        inviting = true;
        desk.ifPresent(open -> {
            open.focus();
            Titles.read(this, records, open.editors());
        });
    }

    /** What the person came for, once the desk stands. */
    void begin(WindowRequest request) {
        switch (request.word()) {
            case "log" -> later(() -> commands.run("mentoring.log"));
            case "tour" -> later(() -> new TourGuide(this, request).begin());
            default -> later(() -> {});
        }
    }

    private String title(Workspace workspace) {
        String name = workspace.demo() ? WORDS.text("demo") : Names.of(workspace.folder());
        return number == 1 ? WORDS.text("title", name) : WORDS.text("title.another", name, number);
    }

    private String whoOpensIt() {
        return WORDS
                .text(session().workspace().filter(Workspace::demo).isPresent() ? "workspace.demo" : "workspace.you");
    }

    private void sync() {
        if (shell.isDisposed()) {
            return;
        }
        Offered offered = around().catalogue().offered();
        List<String> clashes = commands.sync(offered);
        wizards.sync(offered);
        menu.sync(offered);
        desk.ifPresent(open -> open.sync(offered));
        house.complain(Stream.concat(offered.clashes().stream(), clashes.stream()).toList());
    }

    /** While the rest of the program starts there is one after the other; they are looked at together when it is there. */
    private void syncSoon() {
        if (around().rest().isHere()) {
            once(offersChanged, this::sync);
        }
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

    /** Closes the dialogs in front of it, asking nothing: what was typed in them is kept as it is when a window goes. */
    void closeDialogs() {
        Arrays.stream(shell.getShells()).filter(child -> !child.isDisposed()).forEach(Shell::dispose);
    }

    /** Closes everything in it, asking nothing. */
    void closeDesk() {
        desk.ifPresent(Desk::close);
        desk = Optional.empty();
        selected = Optional.empty();
    }

    private void clear() {
        Arrays.stream(shell.getChildren()).filter(child -> child instanceof Composite && !(child instanceof Shell))
                .forEach(child -> child.dispose());
    }

    void dispose() {
        endings.forEach(Runnable::run);
        commands.close();
        wizards.close();
        shell.dispose();
        icons.close();
    }
}
