package org.attune.mentoring;

import java.util.List;
import java.util.Optional;

import org.attune.practice.Feedback;

/**
 * What came out of a meeting for the learner. Fields after domain.md 6.1 and 10.1.
 *
 * @param otherViews how else it can be seen, in the words of whoever was there; up to 100,000 characters, may be empty
 * @param feedback what the learner was told, and how they took it
 * @param confidenceBefore how sure of themselves the learner was before, in their own view, 0 to 10. An ordinal word
 *            between two people: never averaged, never shown to others
 * @param confidenceAfter the same, afterwards
 * @param examples why one may come back to this moment: words of the vocabulary {@code example}, or others
 * @param virtues what the learner calls the good in it: words of the vocabulary {@code virtue}, or others
 */
public record Learning(String otherViews, List<Feedback> feedback, Optional<Integer> confidenceBefore,
        Optional<Integer> confidenceAfter, List<String> examples, List<String> virtues) {
    /** Nothing said. */
    public static final Learning NONE = new Learning("", List.of(), Optional.empty(), Optional.empty(), List.of(),
            List.of());
    /** The highest confidence; the lowest is 0. */
    public static final int MOST_CONFIDENT = 10;

    public Learning {
        feedback = List.copyOf(feedback);
        examples = List.copyOf(examples);
        virtues = List.copyOf(virtues);
    }

    /** The same with another way of seeing it. */
    public Learning seen(String otherwise) {
        return new Learning(otherwise, feedback, confidenceBefore, confidenceAfter, examples, virtues);
    }

    /** The same with other feedback. */
    public Learning with(List<Feedback> told) {
        return new Learning(otherViews, told, confidenceBefore, confidenceAfter, examples, virtues);
    }

    /** The same with another confidence before and after. */
    public Learning confident(Optional<Integer> before, Optional<Integer> after) {
        return new Learning(otherViews, feedback, before, after, examples, virtues);
    }

    /** The same with other examples and virtues. */
    public Learning showing(List<String> otherExamples, List<String> otherVirtues) {
        return new Learning(otherViews, feedback, confidenceBefore, confidenceAfter, otherExamples, otherVirtues);
    }
}
