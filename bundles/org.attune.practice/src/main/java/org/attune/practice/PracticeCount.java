package org.attune.practice;

import java.util.Set;

import org.attune.records.RecordId;

/**
 * How much of one kind of practice there was.
 *
 * @param what a word: a kind of contact, or the GUID of a dimension of compassion
 * @param times how often
 * @param minutes how long, together; 0 where nobody wrote it down
 * @param people who learned in it: for the rule of small groups, never to be shown
 */
public record PracticeCount(String what, int times, int minutes, Set<RecordId> people) {
    public PracticeCount {
        people = Set.copyOf(people);
    }
}
