package org.attune.debrief;

/**
 * How many of a profession or role are in the group.
 *
 * @param role a word of the vocabulary {@code profession}, or any other
 * @param people how many, 1 or more
 */
public record RoleCount(String role, int people) {}
