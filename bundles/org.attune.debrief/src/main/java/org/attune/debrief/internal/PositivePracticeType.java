package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.PositivePractice;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/** The type {@code debrief.practice}. Its status says how far it may be shared. */
@Component(service = RecordType.class)
public final class PositivePracticeType extends ViewedType<PositivePractice> {
    private static final Words WORDS = Words.of(PositivePracticeType.class);
    private static final List<String> KNOWN = List.of(PositivePractice.UNIT, PositivePractice.ORGANISATION);

    /** The type. */
    public PositivePracticeType() {
        super(PositivePractice.TYPE, DataClass.JOINT_ENTRY, DebriefBodies.PRACTICE, "practice.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.practice");
    }

    @Override
    protected String title(PositivePractice practice) {
        return DebriefTitle.shortened(practice.text());
    }

    @Override
    protected String summary(PositivePractice practice) {
        return DebriefTitle.shortened(practice.whyItWorked());
    }

    @Override
    protected List<String> searchableText(PositivePractice practice) {
        return Stream.of(practice.text(), practice.whyItWorked(), practice.debate())
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected Header header(PositivePractice practice) {
        String scope = KNOWN.contains(practice.scope()) ? practice.scope() : PositivePractice.GROUP;
        return new Header(practice.raisedOn(), Optional.of(scope),
                practice.origin().map(id -> Link.to(PositivePractice.ORIGIN_LINK, id)).stream().toList());
    }

    @Override
    protected List<Complaint> check(PositivePractice practice, LocalDate today) {
        boolean blank = practice.text().isBlank();
        return blank ? List.of(new Complaint("/text", WORDS.text("check.practice.blank"))) : List.of();
    }
}
