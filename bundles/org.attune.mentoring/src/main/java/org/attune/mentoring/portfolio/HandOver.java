package org.attune.mentoring.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * A note that something was handed over: the view of a body of {@link #TYPE}. It holds nothing of what was in it.
 *
 * @param person whom it was about
 * @param kind a word of {@link Portfolio.Kind}, as the file has it
 * @param recipient to whom it was handed, by role: {@code learner}, {@code person} who asked for access,
 *            or another word
 * @param on the day
 * @param handed what went, counted by kind of record
 * @param forms as what it was written: {@code pdf}, {@code html}, {@code json}
 * @param decidedBy who decided on what speaks of others, by role or code; empty when nobody had to
 * @param portfolio the id of the portfolio
 */
public record HandOver(Optional<RecordId> person, String kind, String recipient, Optional<LocalDate> on,
        List<Handed> handed, List<String> forms, String decidedBy, String portfolio) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("mentoring.hand-over");
    /** The relation of its link to {@link #person}. */
    public static final String PERSON_LINK = "person";

    public HandOver {
        handed = List.copyOf(handed);
        forms = List.copyOf(forms);
    }

    /**
     * How much of one kind went.
     *
     * @param type the type of record
     * @param count how many
     */
    public record Handed(String type, int count) {}
}
