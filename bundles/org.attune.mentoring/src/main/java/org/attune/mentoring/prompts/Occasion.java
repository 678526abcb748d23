package org.attune.mentoring.prompts;

import org.attune.records.RecordId;

/**
 * What is known about a talk that is to come.
 *
 * @param learner with whom
 * @param metBefore whether there was an encounter before
 * @param intends whether the learner meant to try something
 * @param goalSoon whether the day of a goal comes near
 */
public record Occasion(RecordId learner, boolean metBefore, boolean intends, boolean goalSoon) {}
