package org.attune.forms.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Value;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** How values are read and compared. */
public final class Values {
    private static final Set<String> TEXTS = Set.of("String", "Uri", "Date", "DateTime", "Time", "Code", "Canonical",
            "Url", "Markdown", "Id", "Oid", "Uuid", "Instant", "Base64Binary");

    private Values() {
    }

    /**
     * Reads a value.
     *
     * @param type what stands behind {@code value} in the member's name
     */
    public static Optional<Value> read(String type, JsonElement json) {
        if (json instanceof JsonPrimitive primitive) {
            return primitive(type, primitive);
        }
        if (!(json instanceof JsonObject object) || TEXTS.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(switch (type) {
            case "Coding" -> new Value.Coding(object);
            case "Quantity" -> new Value.Quantity(object);
            default -> new Value.Other(type, object);
        });
    }

    private static Optional<Value> primitive(String type, JsonPrimitive json) {
        if (json.isBoolean()) {
            return type.equals("Boolean") ? Optional.of(new Value.Bool(json.getAsBoolean())) : Optional.empty();
        }
        if (json.isString()) {
            return TEXTS.contains(type) ? Optional.of(new Value.Text(type, json.getAsString())) : Optional.empty();
        }
        return switch (type) {
            case "Decimal" -> Optional.of(new Value.Decimal(json.getAsBigDecimal()));
            case "Integer", "PositiveInt", "UnsignedInt" -> integer(json.getAsBigDecimal());
            default -> Optional.empty();
        };
    }

    private static Optional<Value> integer(BigDecimal number) {
        try {
            return Optional.of(new Value.Int(number.intValueExact()));
        } catch (ArithmeticException noInteger) {
            return Optional.empty();
        }
    }

    /** Whether two values mean the same. */
    public static boolean same(Value one, Value other) {
        if (one instanceof Value.Coding a && other instanceof Value.Coding b) {
            return sameCode(a, b);
        }
        if (one instanceof Value.Text a && other instanceof Value.Text b && Moments.read(a).isEmpty()) {
            return a.text().equals(b.text());
        }
        if (one instanceof Value.Other a && other instanceof Value.Other b) {
            return sameReference(a, b);
        }
        return one.equals(other) || compare(one, other).filter(order -> order == 0).isPresent();
    }

    private static boolean sameReference(Value.Other one, Value.Other other) {
        return one.json() instanceof JsonObject a && other.json() instanceof JsonObject b
                && Members.given(a, "reference").map(text -> text.equals(Members.text(b, "reference")))
                        .orElseGet(() -> a.equals(b));
    }

    /** Two without codes are the same when people read the same. */
    private static boolean sameCode(Value.Coding one, Value.Coding other) {
        if (one.code().isEmpty() && other.code().isEmpty()) {
            return one.display().equals(other.display());
        }
        return one.code().equals(other.code()) && one.system().equals(other.system());
    }

    /** Which of two comes first; empty when that cannot be said. */
    public static Optional<Integer> compare(Value one, Value other) {
        Optional<BigDecimal> a = number(one);
        Optional<BigDecimal> b = number(other);
        if (a.isPresent() && b.isPresent()) {
            return sameUnit(one, other) ? Optional.of(a.get().compareTo(b.get())) : Optional.empty();
        }
        return one instanceof Value.Text left && other instanceof Value.Text right
                ? texts(left, right)
                : Optional.empty();
    }

    private static Optional<Integer> texts(Value.Text one, Value.Text other) {
        Optional<Moments.Span> a = Moments.read(one);
        Optional<Moments.Span> b = Moments.read(other);
        if (a.isPresent() && b.isPresent()) {
            return a.get().compareWith(b.get());
        }
        return a.isPresent() || b.isPresent() || !one.type().equals(other.type())
                ? Optional.empty()
                : Optional.of(one.text().compareTo(other.text()));
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Int whole -> Optional.of(BigDecimal.valueOf(whole.value()));
            case Value.Decimal decimal -> Optional.of(decimal.value());
            case Value.Quantity quantity -> quantity.value();
            default -> Optional.empty();
        };
    }

    /** Units count when both have one; the code before the words. */
    private static boolean sameUnit(Value one, Value other) {
        if (!(one instanceof Value.Quantity a) || !(other instanceof Value.Quantity b)) {
            return !(one instanceof Value.Quantity) && !(other instanceof Value.Quantity);
        }
        if (!a.code().isEmpty() && !b.code().isEmpty()) {
            return a.code().equals(b.code()) && a.system().equals(b.system());
        }
        return a.unit().isEmpty() || b.unit().isEmpty() || a.unit().equals(b.unit());
    }

    /** Adds a text that is not empty. */
    public static void put(JsonObject json, String name, String text) {
        if (!text.isEmpty()) {
            json.addProperty(name, text);
        }
    }
}
