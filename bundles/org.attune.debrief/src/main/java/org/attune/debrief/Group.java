package org.attune.debrief;

import java.util.List;
import java.util.Optional;

/**
 * Who is there, as counts: no names, no codes.
 *
 * @param size how many take part, the facilitator not counted
 * @param roles how many of which role; leaves the holder's own screen never, as a count of one names a person
 * @param standing how the group mixes in rank: one of the words below, or another word; may be empty
 * @param smallerOffered whether a smaller group was offered to those who would rather
 * @param spoke how many said something, in all; never who
 */
public record Group(Optional<Integer> size, List<RoleCount> roles, String standing, Optional<Boolean> smallerOffered,
        Optional<Integer> spoke) {
    /** All of one rank. */
    public static final String PEERS = "peers";
    /** Of several ranks, nobody of whom leads another here. */
    public static final String MIXED = "mixed";
    /** With somebody who leads others of the group. */
    public static final String LEADERS_PRESENT = "leaders-present";
    /** Nothing known yet. */
    public static final Group EMPTY = new Group(Optional.empty(), List.of(), "", Optional.empty(), Optional.empty());

    public Group {
        roles = List.copyOf(roles);
    }

    /** A group of which the size is known. */
    public static Group of(int people) {
        return new Group(Optional.of(people), List.of(), "", Optional.empty(), Optional.empty());
    }

    /** How many take part: the size, or else as many as the roles add up to; empty when nobody said. */
    public Optional<Integer> people() {
        int counted = roles.stream().mapToInt(RoleCount::people).sum();
        return size.or(() -> counted > 0 ? Optional.of(counted) : Optional.empty());
    }

    /** The same group with roles. */
    public Group with(List<RoleCount> counts) {
        return new Group(size, counts, standing, smallerOffered, spoke);
    }

    /** The same group with its mix of ranks. */
    public Group standing(String word) {
        return new Group(size, roles, word, smallerOffered, spoke);
    }

    /** The same group, of whom so many spoke. */
    public Group spoke(int people) {
        return new Group(size, roles, standing, smallerOffered, Optional.of(people));
    }

    /** The same group, smaller ones having been offered or not. */
    public Group smallerOffered(boolean offered) {
        return new Group(size, roles, standing, Optional.of(offered), spoke);
    }
}
