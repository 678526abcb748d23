package org.attune.mentoring.internal.portfolio;

import java.util.Optional;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.portfolio.BroughtIn;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.records.json.BodyView;
import org.attune.records.json.Without;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** Where bodies come from that were not written here, by the mark that they bear. */
public final class Origin {
    private static final BodyView<BroughtIn> MARK = BodyView.of(EntryBodies.GSON, BroughtIn.class);
    /** What may come to a body here, whoever wrote the rest. */
    private static final String OWN = "signOff";

    private Origin() {
    }

    /** Where a body came from; empty when it was written here. */
    public static Optional<BroughtIn> of(JsonObject body) {
        try {
            return body.get(BroughtIn.MEMBER) instanceof JsonObject mark
                    ? Optional.of(MARK.read(mark))
                    : Optional.empty();
        } catch (JsonParseException noMark) {
            return Optional.empty();
        }
    }

    /** Whether a body says something else than it did when it was brought in. */
    public static boolean isChanged(JsonObject body) {
        return of(body).filter(mark -> !mark.kept().equals(sum(body))).isPresent();
    }

    /** The SHA-256 of what a body says, without its mark and what came to it here. */
    static String sum(JsonObject body) {
        return PortfolioFormat.sha256(Without.members(body, BroughtIn.MEMBER, OWN));
    }

    static JsonObject marked(JsonObject body, BroughtIn mark) {
        JsonObject marked = body.deepCopy();
        marked.add(BroughtIn.MEMBER, MARK.write(mark));
        return marked;
    }

    /** A newer body from elsewhere with what came to the older one here. */
    static JsonObject withOwn(JsonObject newer, JsonObject older) {
        if (!older.has(OWN)) {
            return newer;
        }
        JsonObject with = newer.deepCopy();
        with.add(OWN, older.get(OWN));
        return with;
    }
}
