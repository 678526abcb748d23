package org.attune.records.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One JSON text for one value: names sorted by UTF-16 code units, no blanks, as RFC 8785 orders them. Numbers are
 * written as they were read, so that nothing kept is ever rounded; this is where we part from RFC 8785. Pure; any
 * thread.
 */
public final class CanonicalJson {
    private static final Gson PLAIN = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private CanonicalJson() {
    }

    /** The canonical text as UTF-8. */
    public static byte[] bytes(JsonElement value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text. */
    public static String text(JsonElement value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonElement value, StringBuilder out) {
        switch (value) {
            case JsonObject object -> writeObject(object, out);
            case JsonArray array -> writeArray(array, out);
            default -> out.append(PLAIN.toJson(value));
        }
    }

    private static void writeObject(JsonObject object, StringBuilder out) {
        out.append('{');
        Iterator<Map.Entry<String, JsonElement>> members = new TreeMap<>(object.asMap()).entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonElement> member = members.next();
            out.append(PLAIN.toJson(member.getKey())).append(':');
            write(member.getValue(), out);
            out.append(members.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private static void writeArray(JsonArray array, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(array.get(i), out);
        }
        out.append(']');
    }
}
