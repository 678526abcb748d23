package org.attune.workbench.internal.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.attune.records.Records;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.Workspaces;
import org.attune.words.Words;
import org.attune.workbench.Background;
import org.attune.workbench.internal.messages.Faults;
import org.attune.workbench.internal.parts.PartSite;

/**
 * The way to an unlocked workspace, and out of it again. On the user interface's thread; what waits for the disk is
 * done in the background, in order.
 */
public final class Session {
    private static final Words WORDS = Words.of(Session.class);

    private final Workspaces workspaces;
    private final WindowRequest request;
    private final Stage stage;
    private final PartSite site;
    private Path folder = Path.of("");
    private Optional<Workspace> open = Optional.empty();

    /**
     * @param request what the person asked for
     * @param stage where pages are shown
     * @param site the session's own background
     */
    public Session(Workspaces workspaces, WindowRequest request, Stage stage, PartSite site) {
        this.workspaces = workspaces;
        this.request = request;
        this.stage = stage;
        this.site = site;
    }

    /** Where a session shows its pages, and what it leads to. */
    public interface Stage {
        /** Shows a page in place of what was there. */
        void show(Page page);

        /** Waits until all that is installed is there, as nothing is unlocked before. Not on the user interface's thread. */
        void awaitRest() throws InterruptedException;

        /** A workspace was opened and is locked as yet. Not on the user interface's thread. */
        void near(Workspace workspace);

        /** A workspace is unlocked: the pages have done their work. */
        void enter(Workspace workspace, Records records);

        /** Somebody outside asks for something: {@code show} or {@code log}. */
        void called(String word);

        /** There is nothing more to do here: another window has it. */
        void leave();

        /** Lets a person choose a folder; empty when they would rather not. */
        Optional<Path> chooseFolder(Path near);
    }

    /** The workspace, locked or unlocked. */
    public Optional<Workspace> workspace() {
        return open;
    }

    /** Begins with what was asked for. */
    public void begin() {
        if (request.demo()) {
            demo();
        } else {
            stage.show(new BusyPage(WORDS.text("opening")));
            inBackground(WORDS.text("opening"), () -> request.folder().orElseGet(workspaces::usualFolder),
                    this::lookIn);
        }
    }

    /** Asks for the passphrase again, after the workspace was locked. */
    public void lock(Runnable then) {
        inBackground(WORDS.text("locking"), () -> {
            open.ifPresent(Workspace::lock);
            return true;
        }, done -> {
            then.run();
            askFor(false);
        });
    }

    /** Lets go of the workspace, if there is one. */
    public void close(Runnable then) {
        Optional<Workspace> last = open;
        open = Optional.empty();
        site.background().call(WORDS.text("closing"), () -> {
            last.ifPresent(Workspace::close);
            return true;
        }, done -> then.run(), failed -> {
            site.messages().failed(Faults.forPeople(WORDS.text("closing"), failed), failed);
            then.run();
        });
    }

    /** Its pages by id, as the tour shows them: with made-up content, in the order a person meets them. */
    public Map<String, Page> samples() {
        return SamplePages.of(this);
    }

    <T> void inBackground(String what, Callable<T> work, Consumer<T> then) {
        site.background().call(what, work, then, failure -> trouble(Faults.forPeople(failure)));
    }

    void welcome() {
        stage.show(new WelcomePage(this));
    }

    void createNew() {
        stage.show(new NewWorkspacePage(this, folder));
    }

    void again() {
        go(folder);
    }

    void chooseAnother() {
        stage.chooseFolder(folder).ifPresent(chosen -> close(() -> go(chosen)));
    }

    /** A demo, in place of whatever page is shown; nothing else may be open. */
    public void demo() {
        stage.show(new BusyPage(WORDS.text("demo")));
        inBackground(WORDS.text("demo"), () -> {
            stage.awaitRest();
            return near(workspaces.demo());
        }, workspace -> {
            open = Optional.of(workspace);
            enter();
        });
    }

    /** Into the open workspace, which is unlocked. */
    void enter() {
        open.ifPresent(workspace -> {
            workspace.onCall(word -> stage.called(word));
            workspace.records().ifPresentOrElse(records -> stage.enter(workspace, records), () -> askFor(false));
        });
    }

    void askFor(boolean recoveryKey) {
        stage.show(new UnlockPage(this, folder, recoveryKey));
    }

    /** How long the next unlock will wait before it answers. */
    Duration patience() {
        return open.map(Workspace::patience).orElse(Duration.ZERO);
    }

    void unlock(char[] passphrase, UnlockPage page) {
        unlocking(page, workspace -> {
            try {
                return workspace.unlock(passphrase);
            } finally {
                Arrays.fill(passphrase, ' ');
            }
        }, this::enter);
    }

    /** Whoever needed the recovery key has no passphrase any more: a new one is offered before anything else. */
    void unlockWithRecoveryKey(String groups, UnlockPage page) {
        unlocking(page, workspace -> workspace.unlockWithRecoveryKey(groups), () -> open.flatMap(Workspace::secrets)
                .ifPresentOrElse(secrets -> stage.show(new NewPassphrasePage(this, groups)), this::enter));
    }

    void changePassphrase(String groups, char[] next, NewPassphrasePage page) {
        site.background().call(WORDS.text("changing"), () -> {
            try {
                open.flatMap(Workspace::secrets).orElseThrow().changePassphraseByRecoveryKey(groups, next);
                return true;
            } finally {
                Arrays.fill(next, ' ');
            }
        }, done -> {
            site.messages().done(WORDS.text("changed"));
            enter();
        }, failure -> page.refuse(Faults.forPeople(failure)));
    }

    /** The session's own background. */
    Background background() {
        return site.background();
    }

    void create(Path where, String name, char[] passphrase, NewWorkspacePage page) {
        site.background().call(WORDS.text("creating"), () -> {
            try {
                stage.awaitRest();
                NewWorkspace made = workspaces.create(where, name, passphrase);
                stage.near(made.workspace());
                return made;
            } finally {
                Arrays.fill(passphrase, ' ');
            }
        }, made -> created(where, made), failure -> page.refuse(Faults.forPeople(failure)));
    }

    private interface Unlocking {
        Records by(Workspace workspace) throws WorkspaceException;
    }

    private void unlocking(UnlockPage page, Unlocking unlocking, Runnable then) {
        Workspace workspace = open.orElseThrow();
        site.background().call(WORDS.text("unlocking"), () -> {
            stage.awaitRest();
            return unlocking.by(workspace);
        }, records -> then.run(),
                failure -> page.refuse(Faults.forPeople(failure)));
    }

    private void created(Path where, NewWorkspace made) {
        folder = where;
        open = Optional.of(made.workspace());
        stage.show(new RecoveryKeyPage(this, made.recoveryKey(),
                RecoveryCheck.of(made.recoveryKey(), new SecureRandom())));
    }

    private void go(Path where) {
        stage.show(new BusyPage(WORDS.text("opening")));
        lookIn(where);
    }

    private void lookIn(Path where) {
        folder = where.toAbsolutePath();
        inBackground(WORDS.text("opening"), () -> workspaces.look(folder), state -> {
            switch (state) {
                case MISSING, EMPTY -> begin(request.folder().isPresent());
                case WORKSPACE, NEWER, OTHER -> openIt();
            }
        });
    }

    private void begin(boolean chosen) {
        if (chosen) {
            createNew();
        } else {
            welcome();
        }
    }

    private void openIt() {
        site.background().call(WORDS.text("opening"), () -> near(workspaces.open(folder, Use.WINDOW)), this::opened,
                this::notOpened);
    }

    private Workspace near(Workspace workspace) {
        stage.near(workspace);
        return workspace;
    }

    private void opened(Workspace workspace) {
        open = Optional.of(workspace);
        workspace.onCall(word -> stage.called(word));
        UnlockPage page = new UnlockPage(this, folder, false);
        stage.show(page);
        request.passphraseFile().ifPresent(file -> site.background().call(WORDS.text("unlocking"),
                () -> firstLine(file), typed -> unlock(typed, page),
                failure -> page.refuse(WORDS.text("no-passphrase-file", file))));
    }

    private void notOpened(Exception failure) {
        if (failure instanceof WorkspaceException why && why.reason() == Reason.IN_USE) {
            String word = request.word().equals("log") ? "log" : "show";
            inBackground(WORDS.text("calling"), () -> workspaces.call(folder, word),
                    heard -> elsewhere(heard, why.getMessage()));
        } else {
            trouble(Faults.forPeople(failure));
        }
    }

    private void elsewhere(boolean heard, String why) {
        if (heard) {
            stage.leave();
        } else {
            trouble(why);
        }
    }

    private void trouble(String why) {
        stage.show(new TroublePage(this, why));
    }

    private static char[] firstLine(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.ofNullable(in.readLine()).orElse("").toCharArray();
        }
    }
}
