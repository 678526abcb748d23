package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.Entry;
import org.attune.mentoring.Sustaining;
import org.attune.practice.TouchPoint;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.records.json.Without;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonObject;

/** The type {@code mentoring.entry}. Its status tells whether the learner's record is linked yet. */
@Component(service = RecordType.class)
public final class EntryType extends ViewedType<Entry> {
    /** The entry points at its learner's record. */
    static final String LOGGED = "logged";
    /** The entry has a learner's code only. */
    static final String UNLINKED = "unlinked";
    private static final Words WORDS = Words.of(EntryType.class);
    private static final String[] OWN_THINKING = {"reflection", "responses", "leftAsIs"};

    private final EntryTitle title;

    /** The type, with the words that its titles are made of. */
    @Activate
    public EntryType(@Reference Vocabularies vocabularies) {
        super(Entry.TYPE, DataClass.JOINT_ENTRY, EntryBodies.VIEW, "entry.schema.json");
        this.title = new EntryTitle(vocabularies);
    }

    @Override
    public String label() {
        return WORDS.text("type.entry");
    }

    @Override
    protected String title(Entry entry) {
        return title.of(entry);
    }

    @Override
    protected String summary(Entry entry) {
        return EntryTitle.summary(entry);
    }

    @Override
    protected List<String> searchableText(Entry entry) {
        Stream<String> own = Stream.of(entry.doneWell(), entry.nextTime(), entry.patientWords(), entry.feedback(),
                entry.reflection(), entry.encounter().situation(), entry.encounter().setting());
        Stream<String> moments = entry.touchPoints().stream().flatMap(EntryType::texts);
        Stream<String> sustaining = entry.sustaining().stream().flatMap(EntryType::texts);
        return Stream.of(moments, own, sustaining).flatMap(texts -> texts).filter(text -> !text.isBlank()).toList();
    }

    /** The writer's own thinking stays with them; how the learner looks after themselves goes to the learner only. */
    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return switch (recipient) {
            case ME -> body;
            case LEARNER -> Without.members(body, OWN_THINKING);
            default -> Without.members(Without.members(body, OWN_THINKING), "sustaining");
        };
    }

    @Override
    protected Header header(Entry entry) {
        List<Link> links = entry.learner().map(id -> Link.to(Entry.LEARNER_LINK, id)).stream().toList();
        return new Header(entry.encounter().date(), Optional.of(links.isEmpty() ? UNLINKED : LOGGED), links);
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        return EntryCheck.of(body, today);
    }

    private static Stream<String> texts(TouchPoint point) {
        return Stream.concat(Stream.of(point.moment(), point.noticed(), point.felt(), point.saidOrDone(),
                point.response(), point.words(), point.alternative()), point.present().stream());
    }

    private static Stream<String> texts(Sustaining sustaining) {
        return Stream.of(sustaining.plan(), sustaining.support());
    }
}
