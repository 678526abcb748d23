package org.attune.workbench.internal.tabs;

/**
 * Somewhere that a tab can go.
 *
 * @param words what a person reads
 * @param act moves it there
 */
public record MoveTo(String words, Runnable act) {}
