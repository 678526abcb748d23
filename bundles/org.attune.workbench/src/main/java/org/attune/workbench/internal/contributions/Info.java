package org.attune.workbench.internal.contributions;

/** What all announcements have. */
public interface Info {
    /** Its id, which nothing else of its kind has. */
    String id();

    /** What a person reads; may be empty. */
    String label();

    /** Smaller comes first. */
    default int order() {
        return 0;
    }

    /** Where it comes from. */
    Offer<?> offer();
}
