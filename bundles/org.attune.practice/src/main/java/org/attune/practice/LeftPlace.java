package org.attune.practice;

import java.time.LocalDate;

/**
 * A place in a record that looked as if it told who somebody is, and that the writer chose to leave. It holds nothing of
 * the record's text.
 *
 * @param looksLike the class of what it looked like, a word such as {@code room}
 * @param reason why it stays, in the writer's words, up to 200 characters
 * @param on the day on which it was left
 */
public record LeftPlace(String looksLike, String reason, LocalDate on) {}
