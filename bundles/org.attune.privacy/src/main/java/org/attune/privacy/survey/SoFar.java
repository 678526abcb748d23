package org.attune.privacy.survey;

/** How many have answered, as finely as anybody may know it while a survey runs. */
public enum SoFar {
    /** Fewer than its threshold, perhaps nobody. */
    FEWER,
    /** As many as its threshold, or more. */
    ENOUGH
}
