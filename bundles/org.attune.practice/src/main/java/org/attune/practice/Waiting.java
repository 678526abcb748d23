package org.attune.practice;

/**
 * An open follow-up whose day has come.
 *
 * @param kept the follow-up
 * @param days whole days since its day, 0 on the day itself
 */
public record Waiting(KeptFollowUp kept, long days) {}
