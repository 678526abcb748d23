package org.attune.forms.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/** What one item takes as an answer, made ready once. Immutable; any thread. */
final class ValueRules {
    private final Item item;
    private final Set<String> types;
    private final Optional<Set<String>> options;
    private final Optional<Value> least;
    private final Optional<Value> most;
    private final OptionalInt longest;
    private final OptionalInt shortest;
    private final OptionalInt decimals;
    private final Optional<Pattern> pattern;
    private final Set<String> exclusive;

    private ValueRules(Item item) {
        this.item = item;
        this.options = offered(item);
        this.types = types(item);
        this.least = item.minValue();
        this.most = item.maxValue();
        this.longest = item.maxLength();
        this.shortest = item.minLength();
        this.decimals = item.maxDecimalPlaces();
        this.pattern = item.regex().flatMap(ValueRules::compiled);
        this.exclusive = item.options().stream().filter(Option::exclusive).map(option -> key(option.value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static ValueRules of(Item item) {
        return new ValueRules(item);
    }

    /** The types of value that the item takes; from its options where they are known. */
    Set<String> types() {
        return types;
    }

    /** Whether any option stands alone when it is chosen. */
    boolean anyExclusive() {
        return !exclusive.isEmpty();
    }

    /** Whether a value stands alone when it is chosen. */
    boolean isExclusive(Value value) {
        return exclusive.contains(key(value));
    }

    private static Set<String> types(Item item) {
        if (!item.type().chooses()) {
            return item.type().answerTypes();
        }
        Set<String> types = item.options().stream().map(option -> option.value().type())
                .collect(Collectors.toCollection(HashSet::new));
        if (types.isEmpty() || item.valueSet().isPresent()) {
            types.add("Coding");
        }
        if (item.type() == ItemType.OPEN_CHOICE) {
            types.add("String");
            types.add("Coding");
        }
        return types;
    }

    /** The keys of all options; empty when they are not known here. Units are no answers. */
    private static Optional<Set<String>> offered(Item item) {
        boolean known = item.json().has("answerOption")
                || item.valueSet().flatMap(item.form()::optionsOf).isPresent();
        return known && item.type() != ItemType.QUANTITY
                ? Optional.of(
                        item.options().stream().map(option -> key(option.value())).collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** Equal for values that mean the same. */
    static String key(Value value) {
        return switch (value) {
            case Value.Coding coding when !coding.code().isEmpty() -> coding.system() + "|" + coding.code();
            case Value.Coding coding -> "|" + coding.display();
            case Value.Int whole -> Integer.toString(whole.value());
            case Value.Decimal decimal -> decimal.value().stripTrailingZeros().toPlainString();
            case Value.Other other when other.json() instanceof JsonObject json && json.has("reference") ->
                "Reference " + Members.text(json, "reference");
            default -> value.type() + " " + value.text();
        };
    }

    private static Optional<Pattern> compiled(String regex) {
        try {
            return Optional.of(Pattern.compile(regex, Pattern.DOTALL));
        } catch (PatternSyntaxException told) {
            return Optional.empty(); // BoundRules tells it, once for the form.
        }
    }

    /** What keeps a value of a right type from being taken; empty when it is taken. */
    List<Broken> broken(Value value) {
        List<Broken> broken = new ArrayList<>(0);
        if (!isOffered(value)) {
            broken.add(new Broken(Rule.NOT_AN_OPTION));
        }
        if (least.isPresent() && value.compareWith(least.get()).filter(order -> order < 0).isPresent()) {
            broken.add(new Broken(Rule.BELOW_MINIMUM, least.get().text()));
        }
        if (most.isPresent() && value.compareWith(most.get()).filter(order -> order > 0).isPresent()) {
            broken.add(new Broken(Rule.ABOVE_MAXIMUM, most.get().text()));
        }
        switch (value) {
            case Value.Text text -> text(text.text(), broken);
            case Value.Int whole -> written(whole.text(), broken);
            case Value.Decimal decimal -> decimal(decimal.value(), broken);
            case Value.Quantity quantity -> quantity(quantity, broken);
            case Value.Other other when other.json() instanceof JsonObject json -> other(other.type(), json, broken);
            default -> {
                // Nothing more is to be said of it.
            }
        }
        return broken;
    }

    /** Whether a value is among the options, or the options are not known here. */
    boolean isOffered(Value value) {
        if (options.isEmpty() || options.get().contains(key(value))) {
            return true;
        }
        boolean ownWords = value.type().equals("String")
                || value instanceof Value.Coding coding && coding.code().isEmpty();
        return item.type() == ItemType.OPEN_CHOICE && ownWords;
    }

    private void text(String text, List<Broken> broken) {
        written(text, broken);
        pattern.ifPresent(regex -> {
            Optional<Boolean> matches = BoundedText.matches(regex, text);
            if (matches.isEmpty()) {
                broken.add(new Broken(Rule.REGEX_TOO_SLOW));
            } else if (!matches.get()) {
                broken.add(new Broken(Rule.NO_MATCH, item.entryFormat().orElse("")));
            }
        });
    }

    private void written(String text, List<Broken> broken) {
        if (longest.isEmpty() && shortest.isEmpty()) {
            return;
        }
        int letters = text.codePointCount(0, text.length());
        if (longest.isPresent() && letters > longest.getAsInt()) {
            broken.add(new Broken(Rule.TOO_LONG, letters, longest.getAsInt()));
        }
        if (shortest.isPresent() && letters < shortest.getAsInt()) {
            broken.add(new Broken(Rule.TOO_SHORT, letters, shortest.getAsInt()));
        }
    }

    private void decimal(BigDecimal number, List<Broken> broken) {
        written(number.toString(), broken);
        if (decimals.isPresent() && number.scale() > decimals.getAsInt()) {
            broken.add(new Broken(Rule.TOO_MANY_DECIMALS, number.scale(), decimals.getAsInt()));
        }
    }

    private void quantity(Value.Quantity quantity, List<Broken> broken) {
        quantity.value().ifPresent(number -> decimal(number, broken));
        List<Value.Coding> units = item.unitOptions();
        boolean open = Extensions.first(item.json(), Extensions.SDC + "sdc-questionnaire-unitOpen").isPresent();
        if (!open && !units.isEmpty() && units.stream().noneMatch(unit -> isUnit(unit, quantity))) {
            broken.add(new Broken(Rule.UNIT_NOT_OFFERED));
        }
        boolean comparable = least.map(value -> value.compareWith(quantity).isPresent()).orElse(true)
                && most.map(value -> value.compareWith(quantity).isPresent()).orElse(true);
        if (!comparable && quantity.value().isPresent()) {
            broken.add(new Broken(Rule.UNIT_NOT_COMPARABLE));
        }
    }

    private static boolean isUnit(Value.Coding unit, Value.Quantity quantity) {
        return quantity.code().isEmpty()
                ? quantity.unit().equals(unit.display()) || quantity.unit().equals(unit.code())
                : quantity.code().equals(unit.code());
    }

    private void other(String type, JsonObject json, List<Broken> broken) {
        if (type.equals("Attachment")) {
            attachment(json, broken);
        } else if (type.equals("Reference")) {
            Set<String> allowed = texts("questionnaire-referenceResource");
            String target = References.type(json);
            if (!allowed.isEmpty() && !target.isEmpty() && !allowed.contains(target)) {
                broken.add(new Broken(Rule.REFERENCE_TYPE, target, String.join(", ", allowed)));
            }
        }
    }

    private void attachment(JsonObject json, List<Broken> broken) {
        Set<String> allowed = texts("mimeType");
        String type = Members.text(json, "contentType");
        if (!allowed.isEmpty() && !type.isEmpty() && !allowed.contains(type)) {
            broken.add(new Broken(Rule.ATTACHMENT_TYPE, String.join(", ", allowed)));
        }
        Optional<BigDecimal> most = item.extension("maxSize").filter(Value.Decimal.class::isInstance)
                .map(size -> ((Value.Decimal) size).value().movePointRight(6));
        Optional<BigDecimal> size = Attachments.size(json);
        if (most.isPresent() && size.isPresent() && size.get().compareTo(most.get()) > 0) {
            broken.add(new Broken(Rule.ATTACHMENT_TOO_LARGE));
        }
    }

    private Set<String> texts(String extension) {
        return Extensions.all(item.json(), Extensions.HL7 + extension).stream()
                .flatMap(one -> Value.in(one, "value").stream()).map(Value::text).collect(Collectors.toSet());
    }

    /**
     * A rule that a value breaks.
     *
     * @param arguments what its text says
     */
    record Broken(Rule rule, Object... arguments) {}
}
