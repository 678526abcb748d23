package org.attune.vault.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.records.Records;
import org.attune.records.workspace.Backups;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.vault.internal.folder.FolderSafety;
import org.attune.vault.internal.keys.Stretching;

/** A vault without a framework, with a cheap key derivation and a clock and waits that tests can look at. */
final class Site {
    static final String PASSPHRASE = "four words for tests";

    final List<Duration> pauses = new ArrayList<>();
    final List<Records> published = new ArrayList<>();
    final MovableClock clock = new MovableClock();
    final VaultWorkspaces workspaces;
    Optional<Backups> copies = Optional.empty();

    Site(Path temp) {
        this(temp, FolderSafety.ofThisMachine(), new NoteType());
    }

    Site(Path temp, FolderSafety safety, NoteType type) {
        workspaces = new VaultWorkspaces(new Surroundings(clock, this::pause, Stretching::weak, safety,
                temp.resolve("usual"), temp, this::publish));
        workspaces.addType(type);
    }

    private void pause(Duration duration) {
        pauses.add(duration);
        clock.move(duration);
    }

    private Runnable publish(Records records, Optional<Backups> backups) {
        published.add(records);
        copies = backups;
        return () -> published.remove(records);
    }

    NewWorkspace create(Path folder) throws WorkspaceException {
        return workspaces.create(folder, "M-01", PASSPHRASE.toCharArray());
    }

    Workspace open(Path folder, Use use) throws WorkspaceException {
        Workspace workspace = workspaces.open(folder, use);
        workspace.unlock(PASSPHRASE.toCharArray());
        return workspace;
    }
}
