package org.attune.records;

/** How much of a record of somebody else's a class of recipients may see. */
public enum Access {
    /** All of it. */
    WHOLE,
    /** All of it, when the author has shared it with them. */
    IF_SHARED,
    /** Numbers over enough people (k), never one record. */
    COUNTS,
    /** Nothing. */
    NONE
}
