package org.attune.mentoring.internal.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.Carried;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.program.Learner;
import org.attune.records.RecordType;
import org.attune.records.UpgradeStep;
import org.attune.records.json.BodyView;
import org.attune.records.json.Without;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Bodies from outside as they stand here: about the person of this workspace, in the shape of today, with a mark of
 * where they came from. Nothing else of what they say is touched.
 */
final class Resettled {
    private static final BodyView<BroughtIn.Unread> UNREAD = BodyView.of(EntryBodies.GSON, BroughtIn.Unread.class);
    private static final String SIGN_OFF = "signOff";
    private static final String CODE = "learnerCode";

    private final Portfolio portfolio;
    private final Learner here;
    private final LocalDate today;

    Resettled(Portfolio portfolio, Learner here, LocalDate today) {
        this.portfolio = portfolio;
        this.here = here;
        this.today = today;
    }

    /** A body of a type that is installed. */
    JsonObject body(Carried record, RecordType type) {
        JsonObject body = moved(Without.members(record.body(), SIGN_OFF, BroughtIn.MEMBER), "").getAsJsonObject();
        JsonObject current = upgraded(body, record.version(), type);
        return Origin.marked(current, mark(record, Origin.sum(current)));
    }

    /** The body of {@link BroughtIn.Unread} for a record whose type is not installed. */
    JsonObject unread(Carried record) {
        BroughtIn.Unread unread = new BroughtIn.Unread(here.id(), record.type().value(), record.version(),
                record.label(), record.date(), record.body(), mark(record, ""));
        JsonObject body = UNREAD.write(unread);
        body.add("text", record.body());
        return Origin.marked(body, mark(record, Origin.sum(body)));
    }

    private BroughtIn mark(Carried record, String kept) {
        Optional<JsonObject> signed = record.body().get(SIGN_OFF) instanceof JsonObject signOff
                ? Optional.of(signOff)
                : Optional.empty();
        return new BroughtIn(today, portfolio.from(), portfolio.learner(), portfolio.code(), here.id(),
                PortfolioFormat.sha256(record.body()), kept, signed);
    }

    private static JsonObject upgraded(JsonObject body, int version, RecordType type) {
        return type.upgrades().stream().filter(step -> step.from() >= version)
                .sorted(Comparator.comparingInt(UpgradeStep::from))
                .reduce(body, (old, step) -> step.change().apply(old), (first, second) -> second);
    }

    /** The learner's id and code of there become those of here; a code inside a sentence stays as it was written. */
    private JsonElement moved(JsonElement value, String member) {
        return switch (value) {
            case JsonObject object -> movedMembers(object);
            case JsonArray array -> movedItems(array, member);
            case JsonPrimitive text when text.isString() -> new JsonPrimitive(moved(text.getAsString(), member));
            default -> value;
        };
    }

    private String moved(String text, String member) {
        if (text.equals(portfolio.learner().toString())) {
            return here.id().toString();
        }
        return member.equals(CODE) ? here.code() : text;
    }

    private JsonElement movedMembers(JsonObject object) {
        JsonObject moved = new JsonObject();
        for (Map.Entry<String, JsonElement> each : object.entrySet()) {
            moved.add(each.getKey(), moved(each.getValue(), each.getKey()));
        }
        return moved;
    }

    private JsonElement movedItems(JsonArray array, String member) {
        JsonArray moved = new JsonArray(array.size());
        array.forEach(item -> moved.add(moved(item, member)));
        return moved;
    }
}
