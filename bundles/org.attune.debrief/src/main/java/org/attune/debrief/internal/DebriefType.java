package org.attune.debrief.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.Debrief;
import org.attune.debrief.Gathered;
import org.attune.debrief.Line;
import org.attune.debrief.PhaseNotes;
import org.attune.frameworks.Vocabularies;
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

/** The type {@code debrief.session}. Its status is where the debrief stands. */
@Component(service = RecordType.class)
public final class DebriefType extends ViewedType<Debrief> {
    private static final Words WORDS = Words.of(DebriefType.class);
    private static final List<String> KNOWN = List.of(Debrief.PLANNED, Debrief.HELD, Debrief.ENDED_EARLY,
            Debrief.NOT_HELD);

    private final DebriefTitle title;

    /** The type, with the words that its titles are made of. */
    @Activate
    public DebriefType(@Reference Vocabularies vocabularies) {
        super(Debrief.TYPE, DataClass.JOINT_ENTRY, DebriefBodies.DEBRIEF, "debrief.schema.json");
        this.title = new DebriefTitle(vocabularies);
    }

    @Override
    public String label() {
        return WORDS.text("type.debrief");
    }

    @Override
    protected String title(Debrief debrief) {
        return title.of(debrief);
    }

    @Override
    protected String summary(Debrief debrief) {
        return title.summary(debrief);
    }

    @Override
    protected List<String> searchableText(Debrief debrief) {
        Gathered gathered = debrief.gathered();
        return Stream.of(Stream.of(debrief.agreement().purpose()), debrief.phases().stream().map(PhaseNotes::text),
                gathered.touchPoints().stream().flatMap(point -> Stream.of(point.moment(), point.saidOrDone())),
                lines(gathered.takeAways()), lines(gathered.parked()), lines(gathered.ownExperience()),
                gathered.feedback().stream().map(one -> one.text())).flatMap(texts -> texts)
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        return recipient == Recipient.ME ? body : Outward.of(body);
    }

    @Override
    protected Header header(Debrief debrief) {
        String state = KNOWN.contains(debrief.state()) ? debrief.state() : "other";
        return new Header(debrief.setting().date(), Optional.of(state), links(debrief));
    }

    @Override
    protected List<Complaint> check(Debrief debrief, LocalDate today) {
        return DebriefCheck.of(debrief, today);
    }

    private static Stream<String> lines(List<Line> lines) {
        return lines.stream().map(Line::text);
    }

    private static List<Link> links(Debrief debrief) {
        return Stream.of(
                debrief.setting().encounter().map(id -> Link.to(Debrief.ENCOUNTER_LINK, id)),
                debrief.setting().session().map(id -> Link.to(Debrief.SESSION_LINK, id)),
                debrief.facilitation().facilitator().map(id -> Link.to(Debrief.FACILITATOR_LINK, id)))
                .flatMap(Optional::stream).toList();
    }
}
