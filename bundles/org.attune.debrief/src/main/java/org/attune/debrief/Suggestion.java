package org.attune.debrief;

/**
 * A place in a text that could be said more kindly. It is offered, never changed by itself.
 *
 * @param start the first character, from 0
 * @param end the one after the last
 * @param say what to say instead
 * @param why why; may be empty
 */
public record Suggestion(int start, int end, String say, String why) {}
