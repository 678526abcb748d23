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
import org.attune.records.TypeName;
import org.attune.records.json.JsonResource;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code debrief.practice}. Its status says how far it may be shared. */
@Component
public final class PositivePracticeType implements RecordType {
    private static final Words WORDS = Words.of(PositivePracticeType.class);
    private static final List<String> KNOWN = List.of(PositivePractice.UNIT, PositivePractice.ORGANISATION);

    private final JsonObject schema = JsonResource.object(PositivePractice.class, "practice.schema.json");

    @Override
    public TypeName name() {
        return PositivePractice.TYPE;
    }

    @Override
    public String label() {
        return WORDS.text("type.practice");
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
        return DataClass.JOINT_ENTRY;
    }

    @Override
    public String title(JsonObject body) {
        return DebriefTitle.shortened(DebriefBodies.PRACTICE.read(body).text());
    }

    @Override
    public String summary(JsonObject body) {
        return DebriefTitle.shortened(DebriefBodies.PRACTICE.read(body).whyItWorked());
    }

    @Override
    public List<String> searchableText(JsonObject body) {
        PositivePractice practice = DebriefBodies.PRACTICE.read(body);
        return Stream.of(practice.text(), practice.whyItWorked(), practice.debate())
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    public Header header(JsonObject body) {
        PositivePractice practice = DebriefBodies.PRACTICE.read(body);
        String scope = KNOWN.contains(practice.scope()) ? practice.scope() : PositivePractice.GROUP;
        return new Header(practice.raisedOn(), Optional.of(scope),
                practice.origin().map(id -> Link.to(PositivePractice.ORIGIN_LINK, id)).stream().toList());
    }

    @Override
    public List<Complaint> check(JsonObject body, LocalDate today) {
        boolean blank = DebriefBodies.PRACTICE.read(body).text().isBlank();
        return blank ? List.of(new Complaint("/text", WORDS.text("check.practice.blank"))) : List.of();
    }
}
