package org.attune.forms;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The type of an item (FHIR R4, value set {@code item-type}), with the value types that an answer may have.
 * {@link #UNKNOWN} stands for a word that R4 does not have: such an item is kept, and not shown.
 */
public enum ItemType {
    /** Holds items, has no answer. */
    GROUP("group"),
    /** A text to read, has no answer. */
    DISPLAY("display"),
    /** Yes or no. */
    BOOLEAN("boolean", "Boolean"),
    /** A number with decimals, exact. */
    DECIMAL("decimal", "Decimal"),
    /** A whole number of 32 bits. */
    INTEGER("integer", "Integer"),
    /** A year, a month or a day. */
    DATE("date", "Date"),
    /** A year, a month, a day or a moment. */
    DATE_TIME("dateTime", "DateTime"),
    /** A time of day. */
    TIME("time", "Time"),
    /** A short text, one line. */
    STRING("string", "String"),
    /** A long text. */
    TEXT("text", "String"),
    /** An address. */
    URL("url", "Uri"),
    /** One of the options. */
    CHOICE("choice", "Coding", "Integer", "Date", "Time", "String", "Reference"),
    /** One of the options, or words of one's own. */
    OPEN_CHOICE("open-choice", "Coding", "Integer", "Date", "Time", "String", "Reference"),
    /** A file. */
    ATTACHMENT("attachment", "Attachment"),
    /** Another resource. */
    REFERENCE("reference", "Reference"),
    /** A number with a unit. */
    QUANTITY("quantity", "Quantity"),
    /** A word that R4 does not have. */
    UNKNOWN("");

    private static final Map<String, ItemType> BY_WORD = Arrays.stream(values()).filter(type -> type != UNKNOWN)
            .collect(Collectors.toUnmodifiableMap(ItemType::word, Function.identity()));

    private final String word;
    private final Set<String> values;

    ItemType(String word, String... values) {
        this.word = word;
        this.values = Set.of(values);
    }

    /** The type of a word of the standard, else {@link #UNKNOWN}. */
    public static ItemType of(String word) {
        return BY_WORD.getOrDefault(word, UNKNOWN);
    }

    /** The word of the standard; empty for {@link #UNKNOWN}. */
    public String word() {
        return word;
    }

    /** The types of {@code value[x]} that an answer may have, such as {@code Coding}; see {@link Value#type}. */
    public Set<String> answerTypes() {
        return values;
    }

    /** Whether such an item has answers. False also for {@link #UNKNOWN}. */
    public boolean asks() {
        return !values.isEmpty();
    }

    /** Whether the answer is taken from options. */
    public boolean chooses() {
        return this == CHOICE || this == OPEN_CHOICE;
    }
}
