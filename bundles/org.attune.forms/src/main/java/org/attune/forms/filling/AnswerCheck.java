package org.attune.forms.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.attune.forms.Item;
import org.attune.forms.Value;
import org.attune.forms.filling.Problem.Kind;
import org.attune.forms.internal.check.BoundedText;

/** What is not in order at one place, as far as it can be told at every key. The whole is checked when it is done. */
final class AnswerCheck {
    private AnswerCheck() {
    }

    static List<Problem> of(Place place) {
        if (!place.shown() || !place.item().isForPeople()) {
            return List.of();
        }
        List<Problem> found = new ArrayList<>();
        for (Slot slot : place.slots) {
            if (!slot.unread().isEmpty()) {
                found.add(new Problem(place, Kind.UNREAD, slot.unread()));
            }
            slot.value().ifPresent(value -> check(place, value, found));
        }
        count(place, found);
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    private static void count(Place place, List<Problem> found) {
        Item item = place.item();
        int answers = place.values().size();
        if (answers == 0) {
            if (item.required() && found.isEmpty()) {
                found.add(new Problem(place, Kind.MISSING, ""));
            }
            return;
        }
        bound(place, item.minOccurs(), least -> answers < least, Kind.TOO_FEW, found);
        bound(place, item.maxOccurs(), most -> answers > most, Kind.TOO_MANY, found);
    }

    private static void check(Place place, Value value, List<Problem> found) {
        Item item = place.item();
        int length = value.text().codePointCount(0, value.text().length());
        if (value instanceof Value.Text) {
            bound(place, item.maxLength(), most -> length > most, Kind.TOO_LONG, found);
            bound(place, item.minLength(), least -> length < least, Kind.TOO_SHORT, found);
            item.regex().filter(regex -> !matches(regex, value.text()))
                    .ifPresent(regex -> found
                            .add(new Problem(place, Kind.OTHER_FORMAT, item.entryFormat().orElse(regex))));
        }
        item.minValue().filter(least -> value.compareWith(least).filter(order -> order < 0).isPresent())
                .ifPresent(least -> found.add(new Problem(place, Kind.TOO_SMALL, least.text())));
        item.maxValue().filter(most -> value.compareWith(most).filter(order -> order > 0).isPresent())
                .ifPresent(most -> found.add(new Problem(place, Kind.TOO_LARGE, most.text())));
        bound(place, item.maxDecimalPlaces(), most -> digits(value) > most, Kind.TOO_PRECISE, found);
    }

    /** Also when the pattern cannot be read, or is given up: nobody is held up by a mistake of the form. */
    private static boolean matches(String regex, String text) {
        try {
            return BoundedText.matches(Pattern.compile(regex), text).orElse(true);
        } catch (PatternSyntaxException wrong) {
            return true;
        }
    }

    private static int digits(Value value) {
        Optional<BigDecimal> number = value instanceof Value.Decimal decimal
                ? Optional.of(decimal.value())
                : value instanceof Value.Quantity quantity ? quantity.value() : Optional.empty();
        return number.map(BigDecimal::scale).orElse(0);
    }

    private static void bound(Place place, OptionalInt bound, IntPredicate broken, Kind kind, List<Problem> found) {
        if (bound.isPresent() && broken.test(bound.getAsInt())) {
            found.add(new Problem(place, kind, Integer.toString(bound.getAsInt())));
        }
    }
}
