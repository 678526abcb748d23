package org.attune.debrief.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.attune.debrief.FivePractices;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.TypeName;
import org.attune.records.json.JsonResource;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/**
 * The type {@code debrief.five-practices}. The lead of faculty development may see such records as a whole, so what the
 * facilitator does not agree to hand on stays behind here.
 */
@Component
public final class FivePracticesType implements RecordType {
    private static final Words WORDS = Words.of(FivePracticesType.class);

    private final JsonObject schema = JsonResource.object(FivePractices.class, "five-practices.schema.json");

    @Override
    public TypeName name() {
        return FivePractices.TYPE;
    }

    @Override
    public String label() {
        return WORDS.text("type.five-practices");
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
        return DataClass.FIVE_PRACTICES;
    }

    @Override
    public String title(JsonObject body) {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Languages.current());
        String day = DebriefBodies.FIVE_PRACTICES.read(body).date().map(form::format).orElse("");
        return day.isEmpty() ? label() : label() + " · " + day;
    }

    /** The notes on what to try next time are the facilitator's own, whoever may see the rest. */
    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        if (recipient == Recipient.ME) {
            return body;
        }
        JsonObject left = body.deepCopy();
        if (!DebriefBodies.FIVE_PRACTICES.read(body).forFacultyLead()) {
            left.remove("practices");
        }
        if (left.has("practices")) {
            left.getAsJsonArray("practices").forEach(practice -> practice.getAsJsonObject().remove("note"));
        }
        return left;
    }

    @Override
    public Header header(JsonObject body) {
        FivePractices practices = DebriefBodies.FIVE_PRACTICES.read(body);
        return new Header(practices.date(), Optional.empty(), practices.debrief()
                .map(id -> Link.to(FivePractices.DEBRIEF_LINK, id)).stream().toList());
    }
}
