package org.attune.practice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.practice.Decisions;
import org.attune.practice.Idea;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.ShortLine;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/**
 * The type {@code practice.idea}. The status in its header tells what is to be done: {@code nobody-to-decide},
 * {@code waiting} for somebody who is named, or {@code decided}; who and what is in the body.
 */
@Component(service = RecordType.class)
public final class IdeaType extends ViewedType<Idea> {
    /** Nobody is named who may decide. */
    static final String NOBODY_TO_DECIDE = "nobody-to-decide";
    /** Somebody is named and has not decided. */
    static final String WAITING = "waiting";
    /** Somebody has said yes or no. */
    static final String DECIDED = "decided";
    private static final Words WORDS = Words.of(IdeaType.class);

    /** The type. */
    public IdeaType() {
        super(Idea.TYPE, DataClass.IDEA, PracticeBodies.IDEA, "idea.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.idea");
    }

    @Override
    protected String title(Idea idea) {
        return ShortLine.of(idea.text(), PracticeBodies.LONGEST_TITLE);
    }

    @Override
    protected String summary(Idea idea) {
        if (!idea.hasSomebodyToDecide()) {
            return WORDS.text("idea.nobody-to-decide");
        }
        return idea.decided() ? WORDS.text("idea.decided") : WORDS.text("idea.waiting", idea.authoriser());
    }

    @Override
    protected List<String> searchableText(Idea idea) {
        return Stream.of(idea.text(), idea.owner(), idea.authoriser(), idea.reason(), idea.outcome())
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected Header header(Idea idea) {
        return new Header(idea.raisedOn(), Optional.of(status(idea)),
                idea.origin().map(id -> Link.to(Idea.ORIGIN_LINK, id)).stream().toList());
    }

    @Override
    protected List<Complaint> check(Idea idea, LocalDate today) {
        return Stream.of(
                complaint(idea.text().isBlank(), "/text", "check.idea.blank"),
                complaint(idea.decidedOn().filter(today::isBefore).isPresent(), "/decidedOn",
                        "check.idea.decided.future"),
                complaint(idea.decidedOn().isPresent() && Decisions.isOpen(idea.decision()), "/decision",
                        "check.idea.decision"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Complaint> complaint(boolean wrong, String path, String key) {
        return wrong ? Optional.of(new Complaint(path, WORDS.text(key))) : Optional.empty();
    }

    private static String status(Idea idea) {
        if (idea.decided()) {
            return DECIDED;
        }
        return idea.hasSomebodyToDecide() ? WAITING : NOBODY_TO_DECIDE;
    }
}
