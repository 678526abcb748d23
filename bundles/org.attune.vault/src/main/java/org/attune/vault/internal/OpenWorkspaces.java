package org.attune.vault.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.WorkspaceState;
import org.attune.vault.internal.folder.CallSocket;
import org.attune.vault.internal.folder.Caller;
import org.attune.vault.internal.folder.Layout;
import org.attune.vault.internal.folder.LeftFolders;
import org.attune.vault.internal.folder.VaultFile;
import org.attune.vault.internal.folder.WorkspaceLock;
import org.attune.vault.internal.words.VaultWords;

/**
 * The workspaces that this process has open for writing, by folder. Their files are never opened another time by plain
 * reading: closing such a file would drop the locks of the whole process.
 */
final class OpenWorkspaces {
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Map<Path, VaultWorkspace> writing = new ConcurrentHashMap<>();
    private final AtomicBoolean swept = new AtomicBoolean();

    OpenWorkspaces(Surroundings surroundings, Neighbours neighbours) {
        this.surroundings = surroundings;
        this.neighbours = neighbours;
    }

    Path usualFolder() {
        return surroundings.usual();
    }

    void closeAll() {
        List.copyOf(writing.values()).forEach(VaultWorkspace::close);
    }

    WorkspaceState look(Path folder) {
        Layout layout = new Layout(folder);
        return writing.containsKey(layout.folder()) ? WorkspaceState.WORKSPACE : VaultFile.lookIn(layout);
    }

    NewWorkspace create(Path folder, String holderName, char[] passphrase) throws WorkspaceException {
        Layout layout = new Layout(folder);
        Passphrases.check(passphrase);
        surroundings.safety().check(layout.folder(), usualFolder());
        refuseNotEmpty(layout);
        sweep();
        return created(layout, holderName, passphrase, new Opening(surroundings, neighbours, this::closed));
    }

    private NewWorkspace created(Layout layout, String holderName, char[] passphrase, Opening opening)
            throws WorkspaceException {
        Leftovers leftovers = Leftovers.of(layout.folder());
        try {
            Creation creation = Creation.in(layout, surroundings, surroundings.stretching().get());
            creation.fill(holderName, passphrase);
            VaultWorkspace workspace = opening.created(creation);
            writing.put(layout.folder(), workspace);
            workspace.unlocked(creation.key());
            return new NewWorkspace(workspace, creation.recoveryKey());
        } catch (WorkspaceException failed) {
            leftovers.remove(failed);
            throw failed;
        }
    }

    private void refuseNotEmpty(Layout layout) throws WorkspaceException {
        WorkspaceState state = look(layout.folder());
        if (state != WorkspaceState.MISSING && state != WorkspaceState.EMPTY) {
            throw new WorkspaceException(Reason.NOT_EMPTY, VaultWords.text("folder.not-empty", layout.folder()));
        }
    }

    Workspace open(Path folder, Use use) throws WorkspaceException {
        Layout layout = new Layout(folder);
        VaultWorkspace own = writing.get(layout.folder());
        if (own != null && use != Use.READING) {
            throw WorkspaceLock.inUse(Optional.of(own.note()));
        }
        refuseOther(layout);
        sweep();
        surroundings.safety().check(layout.folder(), usualFolder());
        Opening opening = new Opening(surroundings, neighbours, this::closed);
        VaultWorkspace workspace = use == Use.READING ? opening.reading(layout) : opening.writing(layout, use);
        if (use != Use.READING) {
            writing.put(layout.folder(), workspace);
        }
        return workspace;
    }

    private void refuseOther(Layout layout) throws WorkspaceException {
        switch (look(layout.folder())) {
            case MISSING, EMPTY -> throw refusal(Reason.MISSING, "folder.missing", layout);
            case OTHER -> throw refusal(Reason.NOT_A_WORKSPACE, "folder.other", layout);
            case NEWER -> throw refusal(Reason.NEWER, "folder.newer", layout);
            case WORKSPACE -> {
                return;
            }
        }
    }

    private static WorkspaceException refusal(Reason reason, String key, Layout layout) {
        return new WorkspaceException(reason, VaultWords.text(key, layout.folder()));
    }

    /** Once a start, what killed programs left. */
    private void sweep() {
        if (swept.compareAndSet(false, true)) {
            Stream.of(surroundings.temp(), CallSocket.parent()).distinct().forEach(LeftFolders::remove);
        }
    }

    private void closed(VaultWorkspace workspace) {
        writing.remove(workspace.folder(), workspace);
    }

    Workspace demo() throws WorkspaceException {
        sweep();
        Demo demo = new Demo(surroundings, neighbours, new Opening(surroundings, neighbours, this::closed));
        VaultWorkspace workspace = demo.open();
        writing.put(workspace.folder(), workspace);
        return workspace;
    }

    void restore(Path backup, Path folder) throws WorkspaceException {
        Layout layout = new Layout(folder);
        surroundings.safety().check(layout.folder(), usualFolder());
        refuseNotEmpty(layout);
        Restore.restore(backup.toAbsolutePath().normalize(), layout, surroundings.clock());
    }

    boolean call(Path folder, String word) {
        if (!word.matches("[a-z]{1,20}")) {
            return false;
        }
        Layout layout = new Layout(folder);
        VaultWorkspace own = writing.get(layout.folder());
        return own == null ? Caller.call(layout, word) : own.hear(word);
    }
}
