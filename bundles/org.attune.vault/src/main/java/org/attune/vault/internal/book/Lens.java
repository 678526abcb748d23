package org.attune.vault.internal.book;

import org.attune.records.Reader;
import org.attune.records.RecordsException;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;

/**
 * What of a text one reader gets: all of it the holder on their own screen; everybody else, and everything that leaves
 * the screen, what its type lets out.
 */
record Lens(Reader reader, Types types) {
    private static final System.Logger LOG = System.getLogger(Lens.class.getName());

    boolean isClear() {
        return reader.equals(Reader.me());
    }

    /** The body as the reader gets it; nothing of it when its type fails to say. */
    JsonObject through(TypeName type, JsonObject body) throws RecordsException {
        if (isClear()) {
            return body;
        }
        InstalledType installed = types.find(type).orElseThrow(() -> Bodies.needsBundle(type));
        try {
            return installed.type().outward(body, reader.recipient());
        } catch (RuntimeException faultOfType) {
            LOG.log(System.Logger.Level.WARNING, "The type " + type + " failed: " + faultOfType.getClass().getName());
            return new JsonObject();
        }
    }
}
