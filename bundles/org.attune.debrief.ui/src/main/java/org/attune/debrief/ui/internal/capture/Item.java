package org.attune.debrief.ui.internal.capture;

/**
 * Something that was written down.
 *
 * @param kind what it is
 * @param id names it within the debrief
 * @param answers what it says
 */
public record Item(Kind kind, String id, Answers answers) {}
