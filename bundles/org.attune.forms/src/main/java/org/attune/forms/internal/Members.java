package org.attune.forms.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Members of JSON that may be anything: what is of another kind than asked for is as if it were not there. */
public final class Members {
    private Members() {
    }

    /** A text; empty when there is none. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : "";
    }

    /** A text that is not empty. */
    public static Optional<String> given(JsonObject object, String name) {
        return Optional.of(text(object, name)).filter(text -> !text.isEmpty());
    }

    /** Whether a member is {@code true}. */
    public static boolean isTrue(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean();
    }

    /** A number, exact. */
    public static Optional<BigDecimal> number(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isNumber()
                ? Optional.of(value.getAsBigDecimal())
                : Optional.empty();
    }

    /** A whole number of 32 bits. */
    public static OptionalInt integer(JsonObject object, String name) {
        try {
            return number(object, name).map(BigDecimal::intValueExact).map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        } catch (ArithmeticException noInteger) {
            return OptionalInt.empty();
        }
    }

    /** An object. */
    public static Optional<JsonObject> object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject value ? Optional.of(value) : Optional.empty();
    }

    /** The objects of an array, in order. */
    public static List<JsonObject> objects(JsonObject object, String name) {
        if (!(object.get(name) instanceof JsonArray array)) {
            return List.of();
        }
        List<JsonObject> all = new ArrayList<>(array.size());
        for (JsonElement element : array) {
            if (element instanceof JsonObject value) {
                all.add(value);
            }
        }
        return all;
    }
}
