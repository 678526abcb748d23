package org.attune.practice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.attune.words.ShortLine;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/**
 * The type {@code practice.follow-up}. The status in its header is {@code open} as long as somebody should come back
 * to it, else the state itself when we know that word, else {@code answered}: a status is in clear, free words are not.
 */
@Component(service = RecordType.class)
public final class FollowUpType extends ViewedType<FollowUp> {
    private static final Words WORDS = Words.of(FollowUpType.class);
    private static final List<String> KNOWN = List.of(States.TRIED, States.CHOSE_OTHERWISE, States.DONE,
            States.DROPPED);
    private static final Set<String> KINDS = Set.of(FollowUp.NEXT_TIME, FollowUp.PROMISE, FollowUp.OTHER);
    private static final Set<String> STATES = Set.of(States.OPEN, States.NOT_YET, States.TRIED,
            States.CHOSE_OTHERWISE, States.DONE, States.DROPPED);

    /** The type. */
    public FollowUpType() {
        super(FollowUp.TYPE, DataClass.JOINT_ENTRY, PracticeBodies.FOLLOW_UP, "follow-up.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.follow-up");
    }

    @Override
    protected String title(FollowUp followUp) {
        return ShortLine.of(followUp.text(), PracticeBodies.LONGEST_TITLE);
    }

    /** What it is, and what became of it: words of somebody's own stand as they are. */
    @Override
    protected String summary(FollowUp followUp) {
        String kind = KINDS.contains(followUp.kind()) ? WORDS.text("kind." + followUp.kind()) : followUp.kind();
        String state = STATES.contains(followUp.state()) ? WORDS.text("state." + followUp.state()) : followUp.state();
        return WORDS.text("follow-up.summary", kind, state);
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
