package org.attune.records.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.google.gson.JsonObject;

/** JSON files that lie inside a bundle: schemas, frameworks, vocabularies. Any thread; reads at each call. */
public final class JsonResource {
    private JsonResource() {
    }

    /**
     * Reads an object from a file beside a class.
     *
     * @param home a class of the package that the file lies in
     * @param name the file, such as {@code entry.schema.json}
     * @throws IllegalStateException when the bundle was built without the file or with a broken one
     * @throws UncheckedIOException when the bundle cannot be read
     */
    public static JsonObject object(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in the bundle of " + home.getName());
            }
            return StrictJson.readObject(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (BadJsonException broken) {
            throw new IllegalStateException(name + ": " + broken.getMessage(), broken);
        }
    }
}
