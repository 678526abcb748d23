package org.attune.debrief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * The five practices of one debrief as its facilitator confirmed them: the view of a body of {@link #TYPE}. It is a
 * record apart from the debrief, as others may see it (domain.md 6.6): the facilitator, and the lead of faculty
 * development when the facilitator agrees. Whoever else reads it learns only that a debrief was held.
 *
 * @param debrief the debrief
 * @param date its day
 * @param practices the practices, in the order of {@link PracticeKey#ALL}
 * @param forFacultyLead whether the facilitator agrees that the lead of faculty development sees it
 */
public record FivePractices(Optional<RecordId> debrief, Optional<LocalDate> date, List<ConfirmedPractice> practices,
        boolean forFacultyLead) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("debrief.five-practices");
    /** The relation of its link to {@link #debrief}. */
    public static final String DEBRIEF_LINK = "debrief";

    public FivePractices {
        practices = List.copyOf(practices);
    }

    /** Those that were there as the facilitator saw it: words of {@link PracticeKey}. What nobody said is left out. */
    public List<String> there() {
        return said(true);
    }

    /** Those that the facilitator would like to try next time: words of {@link PracticeKey}. */
    public List<String> toTry() {
        return said(false);
    }

    private List<String> said(boolean present) {
        return practices.stream().filter(one -> one.present().filter(yes -> yes == present).isPresent())
                .map(ConfirmedPractice::id).toList();
    }
}
