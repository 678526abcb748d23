package org.attune.console.internal.print;

import java.io.PrintWriter;
import java.util.Map;

import org.attune.console.Plain;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A JSON value as an indented outline that a person reads without knowing JSON. */
public final class Outline {
    private static final String STEP = "  ";

    private final PrintWriter out;

    /** @param out where it goes */
    public Outline(PrintWriter out) {
        this.out = out;
    }

    /** Prints the members of an object, one below the other. */
    public void print(JsonObject object, String indent) {
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            print(Plain.line(member.getKey()), member.getValue(), indent);
        }
    }

    private void print(String name, JsonElement value, String indent) {
        switch (value) {
            case JsonObject object -> {
                out.println(indent + name);
                print(object, indent + STEP);
            }
            case JsonArray array -> {
                out.println(indent + name);
                array.forEach(item -> print("-", item, indent + STEP));
            }
            default -> out.println(indent + name + STEP + text(value, indent));
        }
    }

    private static String text(JsonElement value, String indent) {
        String text = value.isJsonNull() ? "" : Plain.text(value.getAsString());
        return text.replaceAll("\\R", System.lineSeparator() + indent + STEP + STEP);
    }
}
