package org.attune.program;

import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.Write;

/**
 * The learner whom a code means, known already or not.
 *
 * @param id their record, which {@code write} begins when they are new
 * @param code their code as it is kept
 * @param write what must go into the same act: the beginning of a new person, or the role of learner for somebody who
 *        did not have it; empty when nothing is to be done
 */
public record Learner(RecordId id, String code, Optional<Write> write) {}
