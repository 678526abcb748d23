package org.attune.records.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads JSON as RFC 8259 has it and nothing else: no duplicate names, no broken UTF-8, no single quotes, no comments,
 * no text behind the end, bounded depth and size. Pure; any thread; linear in the length of the text.
 * <p>
 * Lines and columns count from 1. The column is that of the fault or of the character right behind it.
 */
public final class StrictJson {
    /** The deepest nesting taken. A FHIR response needs four for each question inside a question: 160 for forty. */
    public static final int DEEPEST = 200;
    /** The most bytes taken at once. */
    public static final int LARGEST = 16 * 1024 * 1024;

    /** So few characters without an exponent are never too many digits. */
    private static final int PLAIN = 100;

    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+) path (\\S*)");

    private StrictJson() {
    }

    /**
     * Reads one object from a stream, which is not closed.
     *
     * @throws BadJsonException says what is wrong, with line and column
     * @throws IOException when the stream fails
     */
    public static JsonObject readObject(InputStream in) throws BadJsonException, IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new BadJsonException("The file is larger than " + LARGEST / (1024 * 1024) + " MiB. Split it.");
        }
        return parseObject(decode(bytes));
    }

    /**
     * Reads one object.
     *
     * @throws BadJsonException says what is wrong, with line and column
     */
    public static JsonObject parseObject(String text) throws BadJsonException {
        if (parse(text) instanceof JsonObject object) {
            return object;
        }
        throw new BadJsonException("Line 1, column 1: a JSON object was expected, beginning with {.");
    }

    /**
     * Reads one value of any kind.
     *
     * @throws BadJsonException says what is wrong, with line and column
     */
    public static JsonElement parse(String text) throws BadJsonException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(DEEPEST);
            JsonElement element = read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw bad("text after the end of the JSON", reader);
            }
            return element;
        } catch (IOException | IllegalStateException | NumberFormatException fault) {
            throw new BadJsonException(inOurWords(fault));
        } catch (StackOverflowError tooDeep) {
            throw new BadJsonException("The JSON is nested deeper than " + DEEPEST + " levels.");
        }
    }

    /**
     * Bytes as text.
     *
     * @throws BadJsonException when the bytes are not UTF-8, with the line
     */
    public static String decode(byte[] bytes) throws BadJsonException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new BadJsonException(
                    "Line " + (1 + newlinesBefore(bytes, in.position()))
                            + ": the text is not UTF-8. Save it as UTF-8.");
        }
    }

    private static long newlinesBefore(byte[] bytes, int end) {
        long lines = 0;
        for (int i = 0; i < end; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static JsonElement read(JsonReader reader) throws IOException, BadJsonException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> readMembers(reader);
            case BEGIN_ARRAY -> readItems(reader);
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> readNumber(reader);
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw bad("a value was expected", reader);
        };
    }

    /** Numbers that Gson itself refuses to reckon with later, such as 1e99999, are told now, with their place. */
    private static JsonPrimitive readNumber(JsonReader reader) throws IOException, BadJsonException {
        JsonPrimitive number = new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(reader));
        if (isPlain(number.getAsString())) {
            return number;
        }
        try {
            number.getAsBigDecimal();
            return number;
        } catch (NumberFormatException beyondReckoning) {
            throw bad("a number with so many digits is not taken", reader);
        }
    }

    /** Needs no reckoning to tell: the first decimal of a process makes tables that take a thirtieth of a start. */
    private static boolean isPlain(String number) {
        return number.length() < PLAIN && number.indexOf('e') < 0 && number.indexOf('E') < 0;
    }

    private static JsonObject readMembers(JsonReader reader) throws IOException, BadJsonException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw bad("the same name twice in one object", reader);
            }
            object.add(name, read(reader));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray readItems(JsonReader reader) throws IOException, BadJsonException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(read(reader));
        }
        reader.endArray();
        return array;
    }

    /** The reader tells its line and column only in its own text form. */
    private static BadJsonException bad(String what, JsonReader reader) {
        Matcher place = PLACE.matcher(reader.toString());
        return new BadJsonException(place.find() ? at(place) + what + "." : what + ".");
    }

    private static String inOurWords(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return "The JSON ends too early or is empty.";
        }
        return at(place) + (message.contains("Nesting limit")
                ? "nested deeper than " + DEEPEST + " levels."
                : endsTooEarly(message) ? "the JSON ends too early." : "this is not valid JSON.");
    }

    private static boolean endsTooEarly(String message) {
        return message.contains("End of input") || message.startsWith("Unterminated string");
    }

    private static String at(Matcher place) {
        return "Line " + place.group(1) + ", column " + place.group(2) + ": ";
    }
}
