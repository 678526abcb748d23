package org.attune.console.internal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.console.internal.print.PrettyJson;
import org.attune.records.Records;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.Workspaces;
import org.attune.words.Words;

import com.google.gson.JsonElement;

/** Where one command runs. */
final class Site implements ConsoleSite {
    private static final Words WORDS = Words.of(Site.class);

    private final CommonOptions options;
    private final Surroundings around;
    private final PrintWriter out;
    private final Passphrases passphrases;
    private Optional<WindowRequest> window = Optional.empty();

    private Site(CommonOptions options, Surroundings around, PrintWriter out) {
        this.options = options;
        this.around = around;
        this.out = out;
        this.passphrases = new Passphrases(options, around);
    }

    static Site of(CommonOptions options, Surroundings around, PrintWriter out) throws CommandException {
        if (options.demo() && options.workspace().isPresent()) {
            throw new CommandException(Reason.USAGE, WORDS.text("usage.demo_and_workspace"));
        }
        if (options.passphraseStdin() && options.passphraseFile().isPresent()) {
            throw new CommandException(Reason.USAGE, WORDS.text("usage.two_passphrases"));
        }
        return new Site(options, around, out);
    }

    Optional<WindowRequest> window() {
        return window;
    }

    @Override
    public boolean json() {
        return options.json();
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public void answer(JsonElement value) {
        out.println(PrettyJson.text(value));
    }

    @Override
    public InputStream in() {
        return around.in();
    }

    @Override
    public Path folder() throws CommandException {
        Path folder = options.workspace().isPresent() ? options.workspace().get() : workspaces().usualFolder();
        return folder.toAbsolutePath().normalize();
    }

    @Override
    public boolean demo() {
        return options.demo();
    }

    @Override
    public Workspaces workspaces() throws CommandException {
        return around.services().find(Workspaces.class)
                .orElseThrow(() -> new CommandException(Reason.MACHINE, WORDS.text("store.missing")));
    }

    @Override
    public Session open(Use use) throws CommandException, WorkspaceException {
        Workspace workspace = openLocked(use);
        try {
            return new OpenSession(workspace, unlocked(workspace), around.services());
        } catch (CommandException | WorkspaceException | RuntimeException failed) {
            workspace.close();
            throw failed;
        }
    }

    @Override
    public Workspace openLocked(Use use) throws CommandException, WorkspaceException {
        return demo() ? workspaces().demo() : workspaces().open(folder(), use);
    }

    private Records unlocked(Workspace workspace) throws CommandException, WorkspaceException {
        Optional<Records> open = workspace.records();
        return open.isPresent() ? open.get() : unlock(workspace);
    }

    private Records unlock(Workspace workspace) throws CommandException, WorkspaceException {
        char[] passphrase = passphrases.known(workspace.folder());
        try {
            return workspace.unlock(passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public boolean canUnlock() {
        return demo() || passphrases.available();
    }

    @Override
    public char[] newPassphrase() throws CommandException {
        return passphrases.fresh();
    }

    @Override
    public boolean interactive() {
        return around.terminal().present();
    }

    @Override
    public WindowRequest windowRequest(String word) {
        return new WindowRequest(word, options.workspace().map(Path::toAbsolutePath), demo(),
                passphrases.file().map(Path::toAbsolutePath), Optional.empty());
    }

    @Override
    public void openWindow(WindowRequest request) {
        window = Optional.of(request);
    }
}
