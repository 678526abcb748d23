package org.attune.practice;

import org.attune.records.TypeName;

/**
 * A kind of record on a timeline.
 *
 * @param type its type
 * @param label what a person calls it
 * @param count how many there are
 */
public record TimelineKind(TypeName type, String label, long count) {}
