package org.attune.vault.internal.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;

/**
 * The formats that are asserted. JSON Schema 2020-12 only notes them otherwise, and a day of "yesterday" would be
 * kept.
 */
final class Formats {
    private static final Pattern UUID = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Map<String, Predicate<String>> KNOWN = Map.of("date", parses(LocalDate::parse), "date-time",
            parses(OffsetDateTime::parse), "time", parses(OffsetTime::parse), "uuid", UUID.asMatchPredicate());

    private Formats() {
    }

    static EvaluatorFactory asserted() {
        return (context, keyword, value) -> "format".equals(keyword) && value.isString()
                ? Optional.ofNullable(KNOWN.get(value.asString())).map(Formats::evaluator)
                : Optional.empty();
    }

    private static Evaluator evaluator(Predicate<String> fits) {
        return (context, value) -> !value.isString() || fits.test(value.asString())
                ? Evaluator.Result.success()
                : Evaluator.Result.failure("format");
    }

    private interface Parse {
        Object parse(CharSequence text);
    }

    private static Predicate<String> parses(Parse parse) {
        return text -> {
            try {
                parse.parse(text);
                return true;
            } catch (DateTimeException another) {
                return false;
            }
        };
    }
}
