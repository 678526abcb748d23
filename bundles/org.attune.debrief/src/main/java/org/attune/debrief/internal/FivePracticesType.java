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
import org.attune.records.json.ViewedType;
import org.attune.records.json.Without;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/**
 * The type {@code debrief.five-practices}. The lead of faculty development may see such records as a whole, so what the
 * facilitator does not agree to hand on stays behind here.
 */
@Component(service = RecordType.class)
public final class FivePracticesType extends ViewedType<FivePractices> {
    private static final Words WORDS = Words.of(FivePracticesType.class);

    /** The type. */
    public FivePracticesType() {
        super(FivePractices.TYPE, DataClass.FIVE_PRACTICES, DebriefBodies.FIVE_PRACTICES,
                "five-practices.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.five-practices");
    }

    @Override
    protected String title(FivePractices practices) {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Languages.current());
        String day = practices.date().map(form::format).orElse("");
        return day.isEmpty() ? label() : label() + " · " + day;
    }

    /** The notes on what to try next time are the facilitator's own, whoever may see the rest. */
    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        boolean agreed = DebriefBodies.FIVE_PRACTICES.read(body).forFacultyLead();
        return switch (recipient) {
            case ME -> body;
            case MENTOR -> withoutNotes(body);
            case FACULTY_LEAD -> agreed ? withoutNotes(body) : Without.members(body, "practices");
            default -> Without.members(body, "practices");
        };
    }

    @Override
    protected Header header(FivePractices practices) {
        return new Header(practices.date(), Optional.empty(), practices.debrief()
                .map(id -> Link.to(FivePractices.DEBRIEF_LINK, id)).stream().toList());
    }

    private static JsonObject withoutNotes(JsonObject body) {
        JsonObject left = body.deepCopy();
        if (left.has("practices")) {
            left.getAsJsonArray("practices").forEach(practice -> practice.getAsJsonObject().remove("note"));
        }
        return left;
    }
}
