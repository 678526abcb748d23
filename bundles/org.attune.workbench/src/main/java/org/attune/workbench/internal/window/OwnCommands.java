package org.attune.workbench.internal.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.internal.commands.CommandEntry;
import org.attune.workbench.internal.commands.FieldActions;
import org.attune.workbench.internal.editors.OpenEditors;

/** What the window itself can do. */
final class OwnCommands {
    private static final Words WORDS = Words.of(OwnCommands.class);
    private static final int PERSPECTIVES = 9;

    private final MainWindow window;
    private final FieldActions fields;
    private final InFront inFront;
    private final List<CommandEntry> entries = new ArrayList<>();

    OwnCommands(MainWindow window, FieldActions fields) {
        this.window = window;
        this.fields = fields;
        this.inFront = new InFront(window);
    }

    List<CommandEntry> all() {
        file();
        edit();
        window();
        perspectives();
        atDesk("help", "help", "F1", 10, desk -> window.reading().here());
        atDesk("contents", "help", "", 20, desk -> window.reading().show(List.of("workbench/start")));
        atDesk("new-version", "help", "", 30, desk -> new News(window.around(), window.reading()).show());
        always("about", "help", "", 900, true, () -> new AboutDialog(window).open());
        return List.copyOf(entries);
    }

    private void file() {
        atDesk("new", "file", "M1+N", 10, desk -> inFront.begin());
        atDesk("close-editor", "file", "M1+W", 20, Desk::closeFocused);
        atDesk("save", "file", "M1+S", 110, desk -> desk.editors()
                .save(desk.editors().front().stream().toList()));
        atDesk("save-all", "file", "M1+Shift+S", 120, desk -> desk.editors().save(desk.editors().all()));
        atDesk("preferences", "file", "M1+,", 710, desk -> inFront.preferences());
        always("lock", "file", "M1+Shift+K", 810, true, true, () -> window.house().lock());
        atDesk("demo", "file", "", 820, desk -> window.house().lookAround(window));
        atDesk("change-passphrase", "file", "", 812, desk -> new Secrecy(window).changePassphrase());
        atDesk("new-recovery-key", "file", "", 814, desk -> new Secrecy(window).renewRecoveryKey());
        always("exit", "file", "M1+Q", 920, true, () -> window.house().exitAsking(window));
    }

    private void edit() {
        step("undo", "M1+Z", 10, fields::undo, window.house()::undo);
        step("redo", "M1+Shift+Z", 20, fields::redo, window.house()::redo);
        always("cut", "edit", "M1+X", 110, false, fields::cut);
        always("copy", "edit", "M1+C", 120, false, fields::copy);
        always("paste", "edit", "M1+V", 130, false, fields::paste);
        always("select-all", "edit", "M1+A", 210, false, fields::selectAll);
    }

    /** In a field, what is typed; everywhere else, what is kept. */
    private void step(String id, String key, int order, Runnable inField, Runnable elsewhere) {
        entries.add(entry(id, "edit", key, order, true, false,
                () -> (fields.isWriting() ? inField : elsewhere).run()).inFields(fields::isWriting));
    }

    private void window() {
        atDesk("new-window", "window", "", 10, desk -> window.house().openAnother(window));
        atDesk("next-editor", "window", "M1+F6", 110, desk -> desk.editors().showNext());
        atDesk("open-editors", "window", "M1+E", 115, desk -> OpenEditors.open(window.shell(), desk.editors()));
        atDesk("next-view", "window", "M1+F7", 120, Desk::showNextView);
        atDesk("next-perspective", "window", "M1+F8", 130, Desk::showNextPerspective);
        atDesk("maximize", "window", "M1+M", 210, Desk::toggleMaximized);
        atDesk("minimize", "window", "", 212, Desk::minimize);
        atDesk("detach", "window", "", 214, Desk::toggleDetached);
        atDesk("move", "window", "", 216, Desk::move);
        atDesk("reset", "window", "", 220, Desk::resetPerspective);
        atDesk("fix", "edit", "M1+1", 310, desk -> inFront.fixes());
        atDesk("find", "window", "M1+3", 310, desk -> desk.find().open());
        atDesk("read-message", "window", "M1+Shift+M", 320, desk -> window.log().all().stream().findFirst()
                .ifPresent(desk.status()::tell));
    }

    private void perspectives() {
        for (int place = 0; place < PERSPECTIVES; place++) {
            int which = place;
            entries.add(new CommandEntry("workbench.perspective." + (place + 1),
                    WORDS.text("command.perspective", place + 1), "", "M1+Alt+" + (place + 1), 900 + place, true, true,
                    () -> window.desk().ifPresent(desk -> desk.showPerspective(which))));
        }
    }

    private void atDesk(String id, String menu, String key, int order, Consumer<Desk> act) {
        always(id, menu, key, order, true, true, () -> window.desk().ifPresent(act));
    }

    private void always(String id, String menu, String key, int order, boolean bound, Runnable act) {
        always(id, menu, key, order, bound, false, act);
    }

    private void always(String id, String menu, String key, int order, boolean bound, boolean needsWorkspace,
            Runnable act) {
        entries.add(entry(id, menu, key, order, bound, needsWorkspace, act));
    }

    private static CommandEntry entry(String id, String menu, String key, int order, boolean bound,
            boolean needsWorkspace, Runnable act) {
        return new CommandEntry("workbench." + id, WORDS.text("command." + id), menu, key, order, needsWorkspace,
                bound, act);
    }
}
