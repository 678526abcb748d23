package org.attune.console;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

import org.attune.records.workspace.Use;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.Workspaces;
import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonElement;

/** Where a command runs: what was asked for with the common options, and where its answer goes. For one thread. */
@ProviderType
public interface ConsoleSite {
    /** Whether {@code --json} asks for one JSON value instead of lines for people. */
    boolean json();

    /**
     * Where the answer goes: stdout as UTF-8, held back until the command ends or {@code flush} is called. It never
     * throws; when nobody reads any more, what is written is dropped and {@link PrintWriter#checkError} says so.
     */
    PrintWriter out();

    /** Writes one JSON value as the whole answer, indented. */
    void answer(JsonElement value);

    /** What comes in: stdin. With {@code --passphrase-stdin} its first line is gone once the workspace is open. */
    InputStream in();

    /**
     * The workspace that is meant: {@code --workspace}, or else the usual one.
     *
     * @throws CommandException when the store, which knows the usual one, does not run, exit code 3
     */
    Path folder() throws CommandException;

    /** Whether {@code --demo} asks for a throw-away workspace. */
    boolean demo();

    /**
     * Who makes, opens and restores workspaces.
     *
     * @throws CommandException when the store does not run, exit code 3
     */
    Workspaces workspaces() throws CommandException;

    /**
     * Opens the workspace, or a demo, and unlocks it with the passphrase of {@code --passphrase-file},
     * {@code --passphrase-stdin}, the file named by {@code ATTUNE_PASSPHRASE_FILE}, or one typed at the terminal.
     *
     * @throws CommandException when there is no passphrase and nobody to ask, exit code 3
     * @throws WorkspaceException as {@link Workspaces#open} and {@link Workspace#unlock}
     */
    Session open(Use use) throws CommandException, WorkspaceException;

    /**
     * Opens the workspace, or a demo, as it is; a workspace is locked then.
     *
     * @throws CommandException when the store does not run, exit code 3
     * @throws WorkspaceException as {@link Workspaces#open}
     */
    Workspace openLocked(Use use) throws CommandException, WorkspaceException;

    /** Whether {@link #open} would get a passphrase: one was given, or there is somebody to ask. */
    boolean canUnlock();

    /**
     * The passphrase for something new, from the same sources; at the terminal it is asked for twice.
     *
     * @return an array that the caller wipes
     * @throws CommandException when there is none and nobody to ask, exit code 3; when the two differ, exit code 1
     */
    char[] newPassphrase() throws CommandException;

    /** Whether stdin and stdout are a terminal with a person in front of it. */
    boolean interactive();

    /**
     * What to ask a window for, with the common options of this call.
     *
     * @param word as {@link WindowRequest#word}
     */
    WindowRequest windowRequest(String word);

    /**
     * Lets the window's bundles start once the command has returned, and leaves the ending of the process to them.
     */
    void openWindow(WindowRequest request);
}
