package org.attune.mentoring;

import java.util.Optional;

import org.attune.frameworks.Term;
import org.attune.records.Row;

/**
 * An entry as a line of a list.
 *
 * @param row the line as the records know it
 * @param title its name with the learner's code of today, such as {@code L-07 · observation · 12 Nov}; empty unless
 *        it is readable
 * @param code the learner's code of today; empty when it is not known
 * @param kind the kind of contact as the vocabulary has it; a word of its own is code and label at once; empty when
 *        nobody said, or it is not readable
 */
public record EntryLine(Row row, String title, String code, Optional<Term> kind) {}
