package org.attune.practice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

/**
 * An idea to make care kinder that somebody had, and what became of it: the view of a body of {@link #TYPE}. Ideas that
 * nobody may decide on dishearten people (domain.md 5, DB08), so who decides is a field of its own. All texts are free,
 * up to 100,000 characters, and may be empty, except {@code text}.
 *
 * @param id names it within the record that it came from; empty for one that came from nowhere
 * @param text what could be done
 * @param owner who carries it on: a role, or a code such as {@code S-03}
 * @param authoriser who may say yes or no to it: a role, or a code
 * @param decision a word of {@link Decisions}; empty while nobody has decided
 * @param reason why it was decided so
 * @param raisedOn the day on which it came up
 * @param decideBy the day by which a decision is hoped for
 * @param decidedOn the day of the decision
 * @param outcome what came of it
 * @param origin the record that it came from, such as a debrief
 */
public record Idea(String id, String text, String owner, String authoriser, String decision, String reason,
        Optional<LocalDate> raisedOn, Optional<LocalDate> decideBy, Optional<LocalDate> decidedOn, String outcome,
        Optional<RecordId> origin) {
    /** The type of record that this is a view of. */
    public static final TypeName TYPE = new TypeName("practice.idea");
    /** The relation of its link to {@link #origin}. */
    public static final String ORIGIN_LINK = "origin";

    /** An idea of which only the text is known. */
    public static Idea of(String text) {
        return new Idea("", text, "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), "",
                Optional.empty());
    }

    /** Whether somebody is named who may decide, or has decided. */
    public boolean hasSomebodyToDecide() {
        return !authoriser.isBlank() || decided();
    }

    /** Whether somebody has said yes or no. */
    public boolean decided() {
        return !Decisions.isOpen(decision);
    }

    /** The same idea with an id: its own, or a fresh one when it has none. */
    public Idea named() {
        return id.isEmpty() ? withId(UUID.randomUUID().toString()) : this;
    }

    private Idea withId(String name) {
        return new Idea(name, text, owner, authoriser, decision, reason, raisedOn, decideBy, decidedOn, outcome,
                origin);
    }

    /** The same idea in other words. */
    public Idea saying(String words) {
        return new Idea(id, words, owner, authoriser, decision, reason, raisedOn, decideBy, decidedOn, outcome,
                origin);
    }

    /** The same idea in other hands. */
    public Idea inHandsOf(String whoCarriesIt, String whoDecides) {
        return new Idea(id, text, whoCarriesIt, whoDecides, decision, reason, raisedOn, decideBy, decidedOn, outcome,
                origin);
    }

    /** The same idea, to be decided by a day. */
    public Idea decideBy(Optional<LocalDate> day) {
        return new Idea(id, text, owner, authoriser, decision, reason, raisedOn, day, decidedOn, outcome, origin);
    }

    /** The same idea, decided on a day. */
    public Idea decided(String word, String why, LocalDate day) {
        return new Idea(id, text, owner, authoriser, word, why, raisedOn, decideBy, Optional.of(day), outcome, origin);
    }

    /** The same idea with what came of it. */
    public Idea withOutcome(String whatCame) {
        return new Idea(id, text, owner, authoriser, decision, reason, raisedOn, decideBy, decidedOn, whatCame,
                origin);
    }

    /** The same idea, having come up on a day in a record. */
    public Idea from(RecordId record, LocalDate day) {
        return new Idea(id, text, owner, authoriser, decision, reason, Optional.of(raisedOn.orElse(day)), decideBy,
                decidedOn, outcome, Optional.of(record));
    }
}
