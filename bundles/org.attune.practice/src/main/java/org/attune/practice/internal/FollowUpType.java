package org.attune.practice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.practice.FollowUp;
import org.attune.practice.States;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordId;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/**
 * The type {@code practice.follow-up}. The status in its header is {@code open} as long as somebody should come back
 * to it, else the state itself when we know that word, else {@code answered}: a status is in clear, free words are not.
 */
@Component(service = RecordType.class)
public final class FollowUpType extends ViewedType<FollowUp> {
    private static final Words WORDS = Words.of(FollowUpType.class);
    private static final int LONGEST_TITLE = 80;
    private static final List<String> KNOWN = List.of(States.TRIED, States.CHOSE_OTHERWISE, States.DONE,
            States.DROPPED);

    /** The type. */
    public FollowUpType() {
        super(FollowUp.TYPE, DataClass.JOINT_ENTRY, FollowUpBodies.VIEW, "follow-up.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.follow-up");
    }

    @Override
    protected String title(FollowUp followUp) {
        String text = followUp.text().strip().replaceAll("\\s+", " ");
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_TITLE;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    @Override
    protected List<String> searchableText(FollowUp followUp) {
        return List.of(followUp.text());
    }

    @Override
    protected Header header(FollowUp followUp) {
        return new Header(followUp.comeBackOn(), Optional.of(status(followUp)), links(followUp));
    }

    @Override
    protected List<Complaint> check(FollowUp followUp, LocalDate today) {
        boolean blank = followUp.text().isBlank();
        return blank ? List.of(new Complaint("/text", WORDS.text("check.blank"))) : List.of();
    }

    private static String status(FollowUp followUp) {
        if (followUp.open()) {
            return States.OPEN;
        }
        return KNOWN.contains(followUp.state()) ? followUp.state() : "answered";
    }

    private static List<Link> links(FollowUp followUp) {
        return Stream.concat(followUp.person().map(id -> Link.to(FollowUp.PERSON_LINK, id)).stream(),
                followUp.entry().map(id -> toEntry(id, followUp.part())).stream()).toList();
    }

    private static Link toEntry(RecordId entry, String part) {
        Link link = Link.to(FollowUp.ENTRY_LINK, entry);
        return part.isEmpty() ? link : link.part(part);
    }
}
