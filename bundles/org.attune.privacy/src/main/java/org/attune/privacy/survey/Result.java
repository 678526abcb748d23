package org.attune.privacy.survey;

import java.util.List;

import org.attune.privacy.cells.SafeCell;

/**
 * What may be seen of the answers to one question.
 *
 * @param question the question
 * @param mean the mean of a scale; hidden for choices and own words, when too few answered and when all said the same
 * @param counts one for each of {@link Question#countable}: all are seen or none
 * @param texts own words in an order that tells nothing; empty until enough people have answered the survey
 */
public record Result(Question question, SafeCell mean, List<SafeCell> counts, List<String> texts) {
    public Result {
        counts = List.copyOf(counts);
        texts = List.copyOf(texts);
    }
}
