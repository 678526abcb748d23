package org.attune.records;

/**
 * A record that a search found.
 *
 * @param row the record as a line
 * @param excerpt some words around the first place found, for the screen only
 */
public record Hit(Row row, String excerpt) {}
