package org.attune.program.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.program.Agreement;
import org.attune.program.Relationship;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/**
 * The type {@code program.relationship}. The status in its header is {@code open} without a last day, else
 * {@code ended}; its day is the first.
 */
@Component(service = RecordType.class)
public final class RelationshipType extends ViewedType<Relationship> {
    private static final Words WORDS = Words.of(RelationshipType.class);

    /** The type. */
    public RelationshipType() {
        super(Relationship.TYPE, DataClass.LOGISTICS, ProgramBodies.RELATIONSHIP, "relationship.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.relationship");
    }

    /** Without codes: they are other records' and may change. */
    @Override
    protected String title(Relationship relationship) {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Languages.current());
        return relationship.from().map(day -> WORDS.text("relationship.since", form.format(day)))
                .orElseGet(() -> WORDS.text("type.relationship"));
    }

    @Override
    protected List<String> searchableText(Relationship relationship) {
        return Stream.of(relationship.agreement().rhythm(), relationship.agreement().place(),
                relationship.agreement().confidentiality(), relationship.agreement().endRules(),
                relationship.endReason()).filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected Header header(Relationship relationship) {
        return new Header(relationship.from(), Optional.of(relationship.until().isEmpty() ? "open" : "ended"),
                Stream.of(relationship.mentor().map(id -> Link.to(Relationship.MENTOR_LINK, id)),
                        relationship.learner().map(id -> Link.to(Relationship.LEARNER_LINK, id)))
                        .flatMap(Optional::stream).toList());
    }

    @Override
    protected List<Complaint> check(Relationship relationship, LocalDate today) {
        Agreement agreement = relationship.agreement();
        return Said.all(List.of(Said.when(mentorsThemselves(relationship), "/learner", "check.relationship.same"),
                Said.when(Days.before(relationship.until(), relationship.from()), "/until", "check.order"),
                Said.when(Days.before(agreement.reviewOn(), agreement.signedOn()), "/agreement/reviewOn",
                        "check.agreement.order")));
    }

    private static boolean mentorsThemselves(Relationship relationship) {
        return relationship.mentor().isPresent() && relationship.mentor().equals(relationship.learner());
    }
}
