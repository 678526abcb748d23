package org.attune.console.internal.print;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** JSON as it leaves the console: indented, with {@code null} kept and no letter disguised. */
public final class PrettyJson {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping()
            .create();

    private PrettyJson() {
    }

    /** The text, without a line end behind it. */
    public static String text(JsonElement value) {
        return JSON.toJson(value);
    }
}
