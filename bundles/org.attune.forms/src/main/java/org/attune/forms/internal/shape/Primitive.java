package org.attune.forms.internal.shape;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.forms.Value;
import org.attune.forms.internal.Moments;

import com.google.gson.JsonPrimitive;

/** The primitive types of R4: the JSON kind of each, and how it is written (R4, datatypes, with its patterns). */
public enum Primitive {
    BOOLEAN("boolean", Kind.BOOLEAN, text -> true),
    INTEGER("integer", Kind.NUMBER, text -> isWhole(text, Integer.MIN_VALUE)),
    UNSIGNED_INT("unsignedInt", Kind.NUMBER, text -> isWhole(text, 0)),
    POSITIVE_INT("positiveInt", Kind.NUMBER, text -> isWhole(text, 1)),
    DECIMAL("decimal", Kind.NUMBER, text -> true),
    STRING("string", Kind.TEXT, Primitive::isPlain),
    MARKDOWN("markdown", Kind.TEXT, Primitive::isPlain),
    CODE("code", Kind.TEXT, Primitive::isCode),
    ID("id", Kind.TEXT, pattern("[A-Za-z0-9\\-.]{1,64}")),
    URI("uri", Kind.TEXT, Primitive::isAddress),
    URL("url", Kind.TEXT, Primitive::isAddress),
    CANONICAL("canonical", Kind.TEXT, Primitive::isAddress),
    OID("oid", Kind.TEXT, pattern("urn:oid:[0-2](\\.(0|[1-9][0-9]*))+")),
    UUID("uuid", Kind.TEXT, pattern("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")),
    BASE64("base64Binary", Kind.TEXT, Primitive::isBase64),
    DATE("date", Kind.TEXT, Primitive::isDate),
    DATE_TIME("dateTime", Kind.TEXT, moment("DateTime",
            "[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?")),
    INSTANT("instant", Kind.TEXT, moment("Instant",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})")),
    TIME("time", Kind.TEXT, moment("Time", "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?")),
    XHTML("xhtml", Kind.TEXT, text -> text.strip().startsWith("<div"));

    private static final Map<String, Primitive> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(primitive -> primitive.word, Function.identity()));
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,9})");

    /** The kinds of JSON that a primitive may be. */
    public enum Kind {
        /** true or false. */
        BOOLEAN,
        /** A number. */
        NUMBER,
        /** A text. */
        TEXT
    }

    private final String word;
    private final Kind kind;
    private final Predicate<String> form;

    Primitive(String word, Kind kind, Predicate<String> form) {
        this.word = word;
        this.kind = kind;
        this.form = form;
    }

    /** The primitive type of a name; empty for other types. */
    public static Optional<Primitive> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The JSON kind. */
    public Kind kind() {
        return kind;
    }

    /** Whether a value is of the JSON kind. */
    public boolean isKind(JsonPrimitive value) {
        return switch (kind) {
            case BOOLEAN -> value.isBoolean();
            case NUMBER -> value.isNumber();
            case TEXT -> value.isString();
        };
    }

    /** Whether a value of the right kind is written as the standard wants it. */
    public boolean isWellWritten(JsonPrimitive value) {
        return kind == Kind.BOOLEAN || this == DECIMAL || form.test(value.getAsString());
    }

    private static Predicate<String> pattern(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    /** The pattern says how it is written, the calendar whether it exists. */
    private static Predicate<String> moment(String type, String pattern) {
        Predicate<String> written = pattern(pattern);
        return text -> written.test(text) && !text.startsWith("0000")
                && Moments.read(new Value.Text(type, text)).isPresent();
    }

    private static boolean isDate(String text) {
        return !text.startsWith("0000") && Moments.read(new Value.Text("Date", text)).isPresent();
    }

    private static boolean isWhole(String text, int least) {
        if (!WHOLE.matcher(text).matches()) {
            return false;
        }
        long number = Long.parseLong(text);
        return number >= least && number <= Integer.MAX_VALUE;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(String text) {
        if (text.startsWith("urn:uuid:")) {
            return UUID.form.test(withoutVersion(text));
        }
        return text.startsWith("urn:oid:") ? OID.form.test(withoutVersion(text)) : hasNoSpace(text);
    }

    /** A canonical address may end in a version or a part: {@code urn:uuid:...|1.2#part}. */
    private static String withoutVersion(String address) {
        int end = IntStream.range(0, address.length()).filter(i -> "|#".indexOf(address.charAt(i)) >= 0).findFirst()
                .orElse(address.length());
        return hasNoSpace(address) ? address.substring(0, end) : address;
    }

    private static boolean hasNoSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Single spaces inside are allowed, none at the ends. */
    private static boolean isCode(String text) {
        boolean spaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (space && spaceBefore) {
                return false;
            }
            spaceBefore = space;
        }
        return !spaceBefore;
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    private static boolean isBase64(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSpace(letter)) {
                continue;
            }
            boolean known = letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z'
                    || letter >= 'a' && letter <= 'z' || letter == '+' || letter == '/' || letter == '=';
            if (!known) {
                return false;
            }
            letters++;
        }
        return letters % 4 == 0;
    }
}
