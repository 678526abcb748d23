package org.attune.forms.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * On what terms the texts of a form may be used (kinds: domain.md 4.5). It stands in the Questionnaire as the extension
 * {@link #EXTENSION} with a {@code valueCode}; the terms themselves in its {@code copyright}.
 *
 * @param kind one of the words below, or another one, which counts as {@link #UNKNOWN}
 */
public record Licence(String kind) {
    /** The extension of a Questionnaire that holds the kind. */
    public static final String EXTENSION = "urn:attune:forms:licence";
    /** Free for everybody. */
    public static final String FREE = "free";
    /** Written by the site or by us. */
    public static final String IN_HOUSE = "in-house";
    /** Nobody said. */
    public static final String UNKNOWN = "unknown";
    /** The words of domain.md 4.5, the freest first. */
    public static final List<String> KINDS = List.of(FREE, IN_HOUSE, "free-unmodified-not-sold", "free-research-only",
            "permission-required", "licence-agreement", "paid-per-use", UNKNOWN);

    public Licence {
        Objects.requireNonNull(kind, "kind");
    }

    /** What a Questionnaire says of itself; {@link #UNKNOWN} when it says nothing. */
    public static Licence of(JsonObject questionnaire) {
        Optional<JsonObject> said = Extensions.first(questionnaire, EXTENSION);
        return new Licence(said.flatMap(one -> Members.given(one, "valueCode")).orElse(UNKNOWN));
    }

    /** Whether the texts may be kept, shown and handed on. If not, the form is kept and leaves as a {@link Shell}. */
    public boolean textsMayLeave() {
        return kind.equals(FREE) || kind.equals(IN_HOUSE);
    }

    /** A copy of a Questionnaire that says this licence. */
    public JsonObject on(JsonObject questionnaire) {
        JsonObject licensed = questionnaire.deepCopy();
        JsonArray extensions = new JsonArray();
        Members.objects(licensed, "extension").stream().filter(one -> !Members.text(one, "url").equals(EXTENSION))
                .forEach(extensions::add);
        JsonObject said = new JsonObject();
        said.addProperty("url", EXTENSION);
        said.addProperty("valueCode", kind);
        extensions.add(said);
        licensed.add("extension", extensions);
        return licensed;
    }
}
