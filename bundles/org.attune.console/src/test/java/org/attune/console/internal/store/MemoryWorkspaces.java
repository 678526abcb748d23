package org.attune.console.internal.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.RecordType;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.WorkspaceState;
import org.attune.records.workspace.Workspaces;

/** Workspaces that live as long as this object. */
public final class MemoryWorkspaces implements Workspaces {
    private final Path usual;
    private final List<RecordType> types;
    private final Map<Path, MemoryWorkspace> made = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Optional<WorkspaceException> refusal = Optional.empty();
    private boolean windowOpen;

    public MemoryWorkspaces(Path usual, RecordType... types) {
        this.usual = usual;
        this.types = List.of(types);
    }

    /** From now on opening is refused. */
    public void refuse(Reason reason, String message) {
        refusal = Optional.of(new WorkspaceException(reason, message));
    }

    /** From now on a window hears what is called. */
    public void openWindow() {
        windowOpen = true;
    }

    public List<String> calls() {
        return calls;
    }

    /** The workspace in a folder, for looking behind the scene. */
    public MemoryWorkspace at(Path folder) {
        return made.get(folder);
    }

    @Override
    public Path usualFolder() {
        return usual;
    }

    @Override
    public WorkspaceState look(Path folder) {
        return made.containsKey(folder) ? WorkspaceState.WORKSPACE : WorkspaceState.MISSING;
    }

    @Override
    public NewWorkspace create(Path folder, String holderName, char[] passphrase) throws WorkspaceException {
        if (made.containsKey(folder)) {
            throw new WorkspaceException(Reason.NOT_EMPTY, "There is something in this folder already.");
        }
        if (passphrase.length < 8) {
            throw new WorkspaceException(Reason.WEAK_PASSPHRASE, "A passphrase has 8 characters or more.");
        }
        MemoryWorkspace workspace = new MemoryWorkspace(folder, new String(passphrase), new MemoryRecords(types));
        made.put(folder, workspace);
        return new NewWorkspace(workspace, "ABCD-EFGH-JKMN");
    }

    @Override
    public Workspace open(Path folder, Use use) throws WorkspaceException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        if (!made.containsKey(folder)) {
            throw new WorkspaceException(Reason.MISSING, "There is no workspace at " + folder + ".");
        }
        return made.get(folder).opened(use);
    }

    @Override
    public Workspace demo() {
        MemoryWorkspace demo = new MemoryWorkspace(Path.of("demo"), "", new MemoryRecords(types));
        demo.unlockNow();
        return demo;
    }

    @Override
    public void restore(Path backup, Path folder) throws WorkspaceException {
        throw new WorkspaceException(Reason.MISSING, "There is no backup at " + backup + ".");
    }

    @Override
    public boolean call(Path folder, String word) {
        calls.add(word);
        return windowOpen;
    }
}
