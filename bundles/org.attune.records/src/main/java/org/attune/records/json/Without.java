package org.attune.records.json;

import java.util.stream.Stream;

import com.google.gson.JsonObject;

/** Bodies of which a part stays behind. */
public final class Without {
    private Without() {
    }

    /**
     * A body without some of its members.
     *
     * @return the body itself when it has none of them; otherwise a copy without them
     */
    public static JsonObject members(JsonObject body, String... names) {
        if (Stream.of(names).noneMatch(body::has)) {
            return body;
        }
        JsonObject rest = body.deepCopy();
        Stream.of(names).forEach(rest::remove);
        return rest;
    }
}
