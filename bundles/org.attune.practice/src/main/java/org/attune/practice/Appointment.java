package org.attune.practice;

import org.attune.records.RecordId;

/**
 * Why somebody is to be met on a day.
 *
 * @param person whom
 * @param what what for, in a few words for a list, such as "Meeting"; never text of a record
 */
public record Appointment(RecordId person, String what) {}
