package org.attune.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.internal.Members;
import org.attune.forms.internal.Moments;
import org.attune.forms.internal.Values;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * One {@code value[x]} of FHIR: an answer, an option, an initial value, what {@code enableWhen} compares with.
 * Immutable by agreement: the JSON inside is not to be changed. Two are equal when all of their members are; whether two
 * mean the same is asked by {@link #sameAs}.
 */
public sealed interface Value {
    /** The type as FHIR writes it behind {@code value}, such as {@code Coding}. */
    String type();

    /** The value as it stands in JSON. */
    JsonElement json();

    /** The value for people, without label or language. */
    String text();

    /**
     * Whether two values mean the same, as {@code enableWhen} and answer options compare: codings by system and code,
     * numbers by size, texts letter by letter, dates when both have the same precision.
     */
    default boolean sameAs(Value other) {
        return Values.same(this, other);
    }

    /**
     * Which of two comes first. Empty when that cannot be said: other types, other units, dates of which one is too
     * coarse.
     *
     * @return below, at or above 0
     */
    default Optional<Integer> compareWith(Value other) {
        return Values.compare(this, other);
    }

    /** Puts the value into an object as {@code prefix[x]}, such as {@code valueInteger}. */
    default void putInto(JsonObject owner, String prefix) {
        owner.add(prefix + type(), json().deepCopy());
    }

    /**
     * The value in a member {@code prefix[x]}; empty when there is none or it is of another JSON kind than its name says.
     *
     * @param prefix such as {@code value} or {@code answer}
     */
    static Optional<Value> in(JsonObject owner, String prefix) {
        for (Map.Entry<String, JsonElement> member : owner.entrySet()) {
            if (member.getKey().length() > prefix.length() && member.getKey().startsWith(prefix)) {
                return Values.read(member.getKey().substring(prefix.length()), member.getValue());
            }
        }
        return Optional.empty();
    }

    /** Yes or no. */
    record Bool(boolean value) implements Value {
        @Override
        public String type() {
            return "Boolean";
        }

        @Override
        public JsonElement json() {
            return new JsonPrimitive(value);
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** A number with decimals; trailing zeros are kept. */
    record Decimal(BigDecimal value) implements Value {
        @Override
        public String type() {
            return "Decimal";
        }

        @Override
        public JsonElement json() {
            return new JsonPrimitive(value);
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A whole number. */
    record Int(int value) implements Value {
        @Override
        public String type() {
            return "Integer";
        }

        @Override
        public JsonElement json() {
            return new JsonPrimitive(value);
        }

        @Override
        public String text() {
            return Integer.toString(value);
        }
    }

    /**
     * A text, an address, a date, a moment or a time of day, as it is written.
     *
     * @param type {@code String}, {@code Uri}, {@code Date}, {@code DateTime}, {@code Time}, or another type of FHIR
     *            that is a text in JSON
     * @param text as it stands in the JSON; a date has the precision that it was given
     */
    record Text(String type, String text) implements Value {
        /** A short or long text. */
        public static Text of(String text) {
            return new Text("String", text);
        }

        /** A year {@code 2026}, a month {@code 2026-11} or a day {@code 2026-11-22}. */
        public static Text date(String date) {
            return new Text("Date", date);
        }

        /** Whether it is a date, a moment or a time of day, and one that exists. */
        public boolean isMoment() {
            return Moments.read(this).isPresent();
        }

        @Override
        public JsonElement json() {
            return new JsonPrimitive(text);
        }
    }

    /** A code of a system. */
    record Coding(JsonObject json) implements Value {
        /** A code; what is empty is left out. */
        public static Coding of(String system, String code, String display) {
            JsonObject json = new JsonObject();
            Values.put(json, "system", system);
            Values.put(json, "code", code);
            Values.put(json, "display", display);
            return new Coding(json);
        }

        @Override
        public String type() {
            return "Coding";
        }

        /** The system; may be empty. */
        public String system() {
            return Members.text(json, "system");
        }

        /** The code; may be empty. */
        public String code() {
            return Members.text(json, "code");
        }

        /** What people read; may be empty. */
        public String display() {
            return Members.text(json, "display");
        }

        @Override
        public String text() {
            return display().isEmpty() ? code() : display();
        }
    }

    /** A number with a unit. */
    record Quantity(JsonObject json) implements Value {
        /** A number with a unit of UCUM or none. */
        public static Quantity of(BigDecimal value, String unit, String system, String code) {
            JsonObject json = new JsonObject();
            json.addProperty("value", value);
            Values.put(json, "unit", unit);
            Values.put(json, "system", system);
            Values.put(json, "code", code);
            return new Quantity(json);
        }

        @Override
        public String type() {
            return "Quantity";
        }

        /** The number. */
        public Optional<BigDecimal> value() {
            return Members.number(json, "value");
        }

        /** The unit for people; may be empty. */
        public String unit() {
            return Members.text(json, "unit");
        }

        /** The unit's system; may be empty. */
        public String system() {
            return Members.text(json, "system");
        }

        /** The unit's code; may be empty. */
        public String code() {
            return Members.text(json, "code");
        }

        @Override
        public String text() {
            String number = value().map(BigDecimal::toPlainString).orElse("");
            return (number + " " + (unit().isEmpty() ? code() : unit())).strip();
        }
    }

    /** Any other value: a file, a reference, or a type that is kept and not shown. */
    record Other(String type, JsonElement json) implements Value {
        @Override
        public String text() {
            if (!(json instanceof JsonObject object)) {
                return "";
            }
            return Members.given(object, "title").or(() -> Members.given(object, "display"))
                    .or(() -> Members.given(object, "reference")).or(() -> Members.given(object, "url")).orElse("");
        }
    }
}
