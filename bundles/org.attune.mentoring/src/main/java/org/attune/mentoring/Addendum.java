package org.attune.mentoring;

import java.time.LocalDate;

/**
 * Something that was added to a signed entry.
 *
 * @param on the day
 * @param text what is to be added or put right, up to 100,000 characters
 */
public record Addendum(LocalDate on, String text) {}
