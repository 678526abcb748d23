package org.attune.program;

/** How a person is called in a label. */
public enum Naming {
    /** By code alone: on screens that others may see, on paper, in files. */
    CODE,
    /** By code and private name: on the holder's own screen only. */
    CODE_AND_PRIVATE_NAME
}
