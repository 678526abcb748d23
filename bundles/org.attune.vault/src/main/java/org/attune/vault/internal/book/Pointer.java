package org.attune.vault.internal.book;

import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** JSON pointers (RFC 6901). */
final class Pointer {
    private Pointer() {
    }

    static Optional<JsonElement> find(JsonElement root, String pointer) {
        Optional<JsonElement> here = Optional.of(root);
        if (pointer.isEmpty()) {
            return here;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            here = here.flatMap(at -> member(at, name));
        }
        return here;
    }

    static Optional<JsonElement> member(JsonElement at, String name) {
        return switch (at) {
            case JsonObject object -> Optional.ofNullable(object.get(name));
            case JsonArray array when name.matches("\\d{1,9}") && Integer.parseInt(name) < array.size() ->
                Optional.of(array.get(Integer.parseInt(name)));
            default -> Optional.empty();
        };
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
