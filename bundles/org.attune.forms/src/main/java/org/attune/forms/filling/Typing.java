package org.attune.forms.filling;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;

/**
 * Between what people type and what is answered, in a person's language. A date may be a year, a month or a day; numbers
 * take the decimal sign of the language, and the point. Immutable.
 */
public final class Typing {
    private final Locale locale;
    private final TypedMoments moments;

    /** For people of a language and region. */
    public Typing(Locale locale) {
        this.locale = locale;
        this.moments = new TypedMoments(locale);
    }

    /**
     * The answer that a text stands for.
     *
     * @param item a question whose answers are typed
     * @param text what was typed; not blank
     * @return empty when it is no answer of the item's type
     */
    public Optional<Value> read(Item item, String text) {
        String typed = text.strip();
        return switch (item.type()) {
            case INTEGER -> whole(typed);
            case DECIMAL -> number(typed).map(Value.Decimal::new);
            case QUANTITY -> number(typed).map(number -> quantity(item, number));
            case DATE -> moments.date(typed).map(Value.Text::date);
            case DATE_TIME -> moments.dateTime(typed).map(moment -> new Value.Text("DateTime", moment));
            case TIME -> moments.time(typed).map(time -> new Value.Text("Time", time));
            case URL -> typed.chars().anyMatch(Character::isWhitespace)
                    ? Optional.empty()
                    : Optional.of(new Value.Text("Uri", typed));
            default -> Optional.of(Value.Text.of(item.type() == ItemType.TEXT ? text : typed));
        };
    }

    /** An answer as a person would type it; {@link #read} understands it. */
    public String write(Value value) {
        return switch (value) {
            case Value.Decimal number -> figures(number.value());
            case Value.Quantity quantity -> quantity.value().map(this::figures).orElse("");
            case Value.Text text when text.isMoment() -> moments.write(text);
            default -> value.text();
        };
    }

    /** How an answer to a question may look, such as today's date; empty where nobody needs that. */
    public String example(ItemType type) {
        return moments.example(type);
    }

    private static Optional<Value> whole(String typed) {
        try {
            return Optional.of(new Value.Int(Integer.parseInt(typed)));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> number(String typed) {
        try {
            return Optional.of(new BigDecimal(typed)).filter(Typing::isBounded);
        } catch (NumberFormatException notPlain) {
            return inLanguage(typed).filter(Typing::isBounded);
        }
    }

    /** What would be written out over pages is a slip of the hand. */
    private static boolean isBounded(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= 100;
    }

    private Optional<BigDecimal> inLanguage(String typed) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (format instanceof DecimalFormat decimal) {
            decimal.setParseBigDecimal(true);
        }
        ParsePosition at = new ParsePosition(0);
        Number number = format.parse(typed, at);
        return number instanceof BigDecimal exact && at.getIndex() == typed.length()
                ? Optional.of(exact)
                : Optional.empty();
    }

    private String figures(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static Value quantity(Item item, BigDecimal number) {
        return item.unit().map(unit -> Value.Quantity.of(number, unit.text(), unit.system(), unit.code()))
                .orElseGet(() -> Value.Quantity.of(number, "", "", ""));
    }
}
