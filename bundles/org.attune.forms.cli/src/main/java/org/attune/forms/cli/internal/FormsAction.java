package org.attune.forms.cli.internal;

import java.io.IOException;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.ConsoleSite;

/** One thing that {@code attune forms} does with files. */
interface FormsAction {
    /** How many files it takes at most; the first is needed. */
    int mostFiles();

    /**
     * Does it.
     *
     * @param files the first to {@link #mostFiles}
     * @throws CommandException when a file is not there or something in it is wrong
     */
    void run(ConsoleSite site, List<String> files) throws CommandException, IOException;
}
