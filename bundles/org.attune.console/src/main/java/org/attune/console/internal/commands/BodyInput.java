package org.attune.console.internal.commands;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.attune.console.CommandException;
import org.attune.console.CommandException.Reason;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/**
 * Bodies from a file: one JSON object on each line when the first line is one, else one JSON object as the whole file.
 * Never holds more than one body, and of that no more than {@link StrictJson#LARGEST} bytes.
 */
final class BodyInput {
    private static final Words WORDS = Words.of(BodyInput.class);
    private static final Pattern PLACE = Pattern.compile("Line (\\d+)(?:, column (\\d+))?: (.*)", Pattern.DOTALL);

    private final String name;
    private final InputStream in;
    private long line;
    private boolean started;

    /**
     * @param name what to call the input in a message
     * @param in the input, which is not closed
     */
    BodyInput(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * The next body; empty at the end.
     *
     * @throws CommandException when it is no JSON object, or there is none at all; the message begins with the place
     */
    Optional<Body> next() throws CommandException, IOException {
        byte[] text = nextText();
        if (started) {
            return text.length == 0 ? Optional.empty() : Optional.of(new Body(parse(text, line), name + ":" + line));
        }
        started = true;
        return Optional.of(first(text));
    }

    /** Which of the two shapes it is shows in the first line that is not blank. */
    private Body first(byte[] text) throws CommandException, IOException {
        try {
            return new Body(StrictJson.parseObject(StrictJson.decode(text)), name + ":" + line);
        } catch (BadJsonException notOneLine) {
            return new Body(parse(whole(text), line), name);
        }
    }

    private byte[] whole(byte[] begin) throws CommandException, IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(begin);
        all.write('\n');
        byte[] rest = in.readNBytes(StrictJson.LARGEST + 1 - begin.length);
        all.writeBytes(rest);
        if (all.size() > StrictJson.LARGEST) {
            throw tooLarge(name);
        }
        return all.toByteArray();
    }

    /** The next line that is not blank, without its end; empty at the end of the input. */
    private byte[] nextText() throws CommandException, IOException {
        byte[] text = nextLine();
        while (isBlank(text) && !atEnd()) {
            text = nextLine();
        }
        return isBlank(text) ? new byte[0] : text;
    }

    private byte[] nextLine() throws CommandException, IOException {
        line++;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            text.write(next);
            if (text.size() > StrictJson.LARGEST) {
                throw tooLarge(name + ":" + line);
            }
            next = in.read();
        }
        return text.toByteArray();
    }

    private boolean atEnd() throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next < 0;
    }

    private static boolean isBlank(byte[] text) {
        for (byte letter : text) {
            if (letter != ' ' && letter != '\t' && letter != '\r') {
                return false;
            }
        }
        return true;
    }

    private JsonObject parse(byte[] text, long firstLine) throws CommandException {
        try {
            return StrictJson.parseObject(StrictJson.decode(text));
        } catch (BadJsonException wrong) {
            throw new CommandException(Reason.INPUT, placed(wrong.getMessage(), firstLine), wrong);
        }
    }

    /** As compilers write it: {@code file:line:column: what}, counted in the whole input. */
    private String placed(String message, long firstLine) {
        Matcher place = PLACE.matcher(message);
        if (!place.matches()) {
            return name + ":" + firstLine + ": " + message;
        }
        long at = firstLine - 1 + Long.parseLong(place.group(1));
        String column = Optional.ofNullable(place.group(2)).map(number -> ":" + number).orElse("");
        return name + ":" + at + column + ": " + place.group(3);
    }

    private static CommandException tooLarge(String place) {
        return new CommandException(Reason.INPUT,
                WORDS.text("new.too_large", place, StrictJson.LARGEST / (1024 * 1024)));
    }

    /**
     * A body and where it stands.
     *
     * @param place for messages: the name of the input, with the line when there is one body on each
     */
    record Body(JsonObject json, String place) {}
}
