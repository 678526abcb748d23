package org.attune.forms.cli.internal;

import java.io.IOException;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.ConsoleSite;
import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;

/** One thing that {@code attune forms} does. */
interface FormsAction {
    /** How many files or other words it takes at least. */
    default int leastFiles() {
        return 1;
    }

    /** How many files or other words it takes at most. */
    int mostFiles();

    /**
     * Does it.
     *
     * @param files from {@link #leastFiles} to {@link #mostFiles}
     * @throws CommandException when a file is not there or something in it is wrong
     */
    void run(ConsoleSite site, List<String> files)
            throws CommandException, WorkspaceException, RecordsException, IOException;
}
