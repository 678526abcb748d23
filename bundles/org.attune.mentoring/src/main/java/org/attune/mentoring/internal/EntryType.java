package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.frameworks.Vocabularies;
import org.attune.mentoring.Addendum;
import org.attune.mentoring.Entry;
import org.attune.mentoring.Learning;
import org.attune.mentoring.Occasion;
import org.attune.mentoring.Sustaining;
import org.attune.practice.Feedback;
import org.attune.practice.TouchPoint;
import org.attune.privacy.media.Media;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
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
    /** The entry is a reflection of the writer's own. */
    static final String OWN = "own";
    private static final Words WORDS = Words.of(EntryType.class);

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
        Stream<String> learning = entry.learning().stream().flatMap(EntryType::texts);
        Stream<String> addenda = entry.signOff().stream().flatMap(signed -> signed.addenda().stream())
                .map(Addendum::text);
        Stream<String> media = entry.media().stream().map(Media::title);
        return Stream.of(moments, own, sustaining, learning, media, addenda).flatMap(texts -> texts)
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return EntryOutward.of(body, recipient);
    }

    @Override
    protected Header header(Entry entry) {
        Stream<Link> learner = entry.learner().map(id -> Link.to(Entry.LEARNER_LINK, id)).stream();
        Stream<Link> debrief = entry.occasion().flatMap(Occasion::debriefedIn)
                .map(id -> Link.to(Entry.DEBRIEF_LINK, id)).stream();
        return new Header(entry.encounter().date(), Optional.of(status(entry)),
                Stream.concat(learner, debrief).toList());
    }

    private static String status(Entry entry) {
        if (entry.isOwnReflection()) {
            return OWN;
        }
        return entry.learner().isPresent() ? LOGGED : UNLINKED;
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
        return Stream.of(sustaining.boundary(), sustaining.plan(), sustaining.support());
    }

    private static Stream<String> texts(Learning learning) {
        return Stream.concat(Stream.of(learning.otherViews()), learning.feedback().stream().map(Feedback::text));
    }
}
