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
import org.attune.records.TypeName;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/**
 * The type {@code practice.idea}. The status in its header tells what is to be done: {@code nobody-to-decide},
 * {@code waiting} for somebody who is named, or {@code decided}; who and what is in the body.
 */
@Component
public final class IdeaType implements RecordType {
    /** Nobody is named who may decide. */
    static final String NOBODY_TO_DECIDE = "nobody-to-decide";
    /** Somebody is named and has not decided. */
    static final String WAITING = "waiting";
    /** Somebody has said yes or no. */
    static final String DECIDED = "decided";
    private static final Words WORDS = Words.of(IdeaType.class);

    private final JsonObject schema = IdeaBodies.schema();

    @Override
    public TypeName name() {
        return Idea.TYPE;
    }

    @Override
    public String label() {
        return WORDS.text("type.idea");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonObject schema() {
        return schema;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.IDEA;
    }

    @Override
    public String title(JsonObject body) {
        return ShortLine.of(IdeaBodies.VIEW.read(body).text());
    }

    @Override
    public String summary(JsonObject body) {
        Idea idea = IdeaBodies.VIEW.read(body);
        if (!idea.hasSomebodyToDecide()) {
            return WORDS.text("idea.nobody-to-decide");
        }
        return idea.decided() ? WORDS.text("idea.decided") : WORDS.text("idea.waiting", idea.authoriser());
    }

    @Override
    public List<String> searchableText(JsonObject body) {
        Idea idea = IdeaBodies.VIEW.read(body);
        return Stream.of(idea.text(), idea.owner(), idea.authoriser(), idea.reason(), idea.outcome())
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    public Header header(JsonObject body) {
        Idea idea = IdeaBodies.VIEW.read(body);
        return new Header(idea.raisedOn(), Optional.of(status(idea)),
                idea.origin().map(id -> Link.to(Idea.ORIGIN_LINK, id)).stream().toList());
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        Idea idea = IdeaBodies.VIEW.read(body);
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
