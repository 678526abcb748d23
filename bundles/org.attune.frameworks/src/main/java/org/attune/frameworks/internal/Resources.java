package org.attune.frameworks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.attune.frameworks.Frameworks;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;

import com.google.gson.JsonObject;

/** The JSON files of this bundle. */
final class Resources {
    private Resources() {
    }

    static JsonObject read(String name) {
        try (InputStream in = Frameworks.class.getResourceAsStream(name)) {
            return StrictJson.readObject(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (BadJsonException broken) {
            throw new IllegalStateException(name + ": " + broken.getMessage(), broken);
        }
    }
}
