package org.attune.records;

/** Whether the text of a record can be shown, and if not, why. */
public enum Readability {
    /** It can. */
    READABLE,
    /** The bundle that owns its type is not installed. It is kept. */
    NEEDS_BUNDLE,
    /** It was written by a newer version of the bundle that owns its type. It is kept. */
    NEEDS_NEWER_BUNDLE,
    /** Its seal is broken: it was damaged on disk. Nothing of it is shown. */
    DAMAGED,
    /** Its keys were destroyed on purpose. */
    ERASED
}
