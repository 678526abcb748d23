package org.attune.forms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The sample form that uses all that we support, and a response to it. */
final class Samples {
    private Samples() {
    }

    static Form everything() {
        return Form.of(read("everything.json"));
    }

    static JsonObject everythingAnswered() {
        return read("everything-answered.json");
    }

    private static JsonObject read(String name) {
        try (Reader reader = new InputStreamReader(Samples.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
