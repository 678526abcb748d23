package org.attune.records.json;

import java.util.Objects;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A typed view of bodies: a Java record whose components are the members that its owner knows.
 * <p>
 * Reading forgives: what is missing becomes an empty text, an empty list, an empty {@code Optional}; what is unknown
 * is passed over. Updating writes back only what changed, so members that this version does not know survive, also
 * inside lists whose items have an {@code id}. Dates and times are ISO 8601. Immutable; any thread.
 * <p>
 * Words of a vocabulary are kept as text, never as Java enums: an unknown word must survive.
 *
 * @param <B> a Java record of texts, numbers, booleans, java.time values, records, lists and optionals of them
 */
public final class BodyView<B extends Record> {
    private final Gson gson;
    private final Class<B> type;

    private BodyView(Gson gson, Class<B> type) {
        this.gson = gson;
        this.type = type;
    }

    /** A Gson with our rules. A bundle makes one and keeps it: its cache holds the bundle's classes. */
    public static Gson gson() {
        // The last one registered is asked first: a RecordId is a Java record too, but is written as a text.
        return new GsonBuilder().disableHtmlEscaping().registerTypeAdapterFactory(new RecordDefaults())
                .registerTypeAdapterFactory(new OptionalTypes()).registerTypeAdapterFactory(new TimeTypes())
                .create();
    }

    /**
     * A view by a Java record.
     *
     * @param gson the bundle's own, from {@link #gson}
     */
    public static <B extends Record> BodyView<B> of(Gson gson, Class<B> type) {
        return new BodyView<>(Objects.requireNonNull(gson), Objects.requireNonNull(type));
    }

    Class<B> type() {
        return type;
    }

    /**
     * Reads a body that is valid by its type's schema.
     *
     * @throws com.google.gson.JsonParseException when a member is of another kind than its component
     */
    public B read(JsonObject body) {
        return gson.fromJson(body, type);
    }

    /** A new body; empty texts, lists and optionals are left out. */
    public JsonObject write(B value) {
        return Pruned.of(gson.toJsonTree(value, type).getAsJsonObject());
    }

    /**
     * A stored body with what changed. The stored one is left as it is.
     *
     * @param stored the body as it was read
     * @param changed the view as it shall be
     */
    public JsonObject update(JsonObject stored, B changed) {
        JsonElement merged = Merge.changes(stored, write(read(stored)), write(changed));
        return merged.getAsJsonObject();
    }
}
