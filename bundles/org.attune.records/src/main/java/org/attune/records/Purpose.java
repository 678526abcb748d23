package org.attune.records;

/** What a reader will do with what is read. */
public enum Purpose {
    /** Look at it here. */
    SCREEN,
    /** Put it on paper. */
    PRINT,
    /** Write it to a file. */
    EXPORT,
    /** Hand it to somebody. */
    SHARE
}
