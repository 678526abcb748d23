package org.attune.records.workspace;

/** What a workspace is opened for. */
public enum Use {
    /** Reading only, beside a writer; takes no lock. */
    READING,
    /** Writing, by a window. */
    WINDOW,
    /** Writing, by a command of the console. */
    COMMAND
}
