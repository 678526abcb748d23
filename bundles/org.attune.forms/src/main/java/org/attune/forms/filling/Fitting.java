package org.attune.forms.filling;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.attune.forms.Item;
import org.attune.forms.Option;
import org.attune.forms.Value;

/** A value as an item takes it: expressions tell whole numbers, decimals and texts apart as they please. */
final class Fitting {
    /** The letters of {@code 2026-11-22}. */
    private static final int DAY = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Fitting() {
    }

    /** The value in the item's own type; empty when it cannot be one. */
    static Optional<Value> to(Item item, Value value) {
        if (item.type().chooses() && !item.options().isEmpty()) {
            return option(item, value);
        }
        return switch (item.type()) {
            case INTEGER -> number(value).flatMap(Fitting::whole);
            case DECIMAL -> number(value).map(Value.Decimal::new);
            case QUANTITY -> value instanceof Value.Quantity ? Optional.of(value) : number(value).map(in(item));
            case DATE -> day(value);
            default -> Optional.of(value).filter(one -> item.type().answerTypes().contains(one.type()));
        };
    }

    private static Optional<Value> option(Item item, Value value) {
        return item.options().stream().map(Option::value).filter(one -> one.sameAs(value) || isCode(one, value))
                .findFirst();
    }

    private static boolean isCode(Value option, Value text) {
        return option instanceof Value.Coding coding && text instanceof Value.Text && coding.code().equals(text.text());
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Int number -> Optional.of(BigDecimal.valueOf(number.value()));
            case Value.Decimal number -> Optional.of(number.value());
            case Value.Quantity quantity -> quantity.value();
            default -> Optional.empty();
        };
    }

    private static Optional<Value> whole(BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MOST) <= 0;
        return fits ? Optional.of(new Value.Int(number.intValueExact())) : Optional.empty();
    }

    private static Function<BigDecimal, Value> in(Item item) {
        Optional<Value.Coding> unit = item.unit().or(() -> item.unitOptions().stream().findFirst());
        return number -> Value.Quantity.of(number, unit.map(Value::text).orElse(""),
                unit.map(Value.Coding::system).orElse(""), unit.map(Value.Coding::code).orElse(""));
    }

    private static Optional<Value> day(Value value) {
        boolean moment = value instanceof Value.Text text && text.isMoment() && !text.type().equals("Time");
        return moment
                ? Optional.of(Value.Text.date(value.text().substring(0, Math.min(DAY, value.text().length()))))
                : Optional.empty();
    }
}
