package org.attune.records.workspace;

/** What lies in a folder. */
public enum WorkspaceState {
    /** Nothing: it does not exist. */
    MISSING,
    /** Nothing: it is empty. */
    EMPTY,
    /** A workspace that this program can open. */
    WORKSPACE,
    /** A workspace made by a newer version of this program. */
    NEWER,
    /** Something else. */
    OTHER
}
