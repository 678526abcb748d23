package org.attune.mentoring.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.internal.portfolio.Sums;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.BodyView;
import org.attune.records.json.CanonicalJson;
import org.attune.records.json.StrictJson;
import org.attune.records.json.Without;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;

/**
 * A portfolio as a file: JSON in UTF-8 as {@code portfolio.schema.json} has it, 16 MiB at the most. Each record and the
 * whole file bear the SHA-256 of their canonical JSON ({@link CanonicalJson}), so that a change is noticed; who changed
 * the sums as well is not. Pictures, recordings and papers stand in it as Base64, each under the SHA-256 of its bytes. Pure; any thread.
 */
public final class PortfolioFormat {
    /** The name of the format. */
    public static final String NAME = "attune-portfolio";
    /** The newest version that is read, and the one that is written. */
    public static final int VERSION = 1;
    /** The usual name of the file. */
    public static final String FILE = "portfolio.json";

    /** How many bytes of pictures, recordings and papers one file carries; in Base64 they take a third more. */
    public static final long MOST_MEDIA = 8L * 1024 * 1024;

    private static final Words WORDS = Words.of(PortfolioFormat.class);
    private static final String SUM = "sha256";
    private static final Pattern PLACE = Pattern.compile("\\$\\S*");
    private static final BodyView<Sheet> SHEET = BodyView.of(EntryBodies.GSON, Sheet.class);
    private static final BodyView<Enclosed> ENCLOSED = BodyView.of(EntryBodies.GSON, Enclosed.class);
    private static final BodyView<Item> ITEM = BodyView.of(EntryBodies.GSON, Item.class);

    private PortfolioFormat() {
    }

    /** The learner as the file names them. */
    private record About(RecordId id, String code) {
        About {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A record as the file has it. */
    private record Item(RecordId id, String type, int version, String label, Optional<LocalDate> date,
            JsonObject body, String sha256) {
        Item {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(body, "body");
        }

        Carried carried() {
            return new Carried(id, new TypeName(type), version, label, date, body);
        }
    }

    /** What stays as the file tells it. */
    private record Left(String why, String label, long count, String reason) {}

    /** The file. */
    private record Sheet(String format, int version, String id, String kind, Instant made, RecordId from,
            About learner, List<Item> records, List<Left> stays, List<Enclosed> enclosed, String sha256) {
        Sheet {
            Objects.requireNonNull(made, "made");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(learner, "learner");
        }

        Portfolio portfolio() {
            return new Portfolio(UUID.fromString(id), named(Portfolio.Kind.class, kind), made, from, learner.id(),
                    learner.code(), records.stream().map(Item::carried).toList(),
                    stays.stream().map(left -> new Staying(named(Staying.Why.class, left.why()), left.label(),
                            left.count(), left.reason())).toList(),
                    enclosed);
        }
    }

    /** The SHA-256 of the canonical JSON of a value, in hexadecimal. */
    public static String sha256(JsonElement value) {
        return Sums.sha256(CanonicalJson.bytes(value));
    }

    /**
     * The bytes of a file.
     *
     * @throws PortfolioException {@code TOO_LARGE} when it could not be read again
     */
    public static byte[] write(Portfolio portfolio) throws PortfolioException {
        JsonObject sheet = new JsonObject();
        sheet.addProperty("format", NAME);
        sheet.addProperty("version", VERSION);
        sheet.addProperty("id", portfolio.id().toString());
        sheet.addProperty("kind", word(portfolio.kind()));
        sheet.addProperty("made", portfolio.made().toString());
        sheet.addProperty("from", portfolio.from().toString());
        JsonObject learner = new JsonObject();
        learner.addProperty("id", portfolio.learner().toString());
        learner.addProperty("code", portfolio.code());
        sheet.add("learner", learner);
        sheet.add("records", array(portfolio.records().stream().map(PortfolioFormat::item).toList()));
        sheet.add("stays", array(portfolio.stays().stream().map(PortfolioFormat::left).toList()));
        sheet.add("enclosed", array(portfolio.enclosed().stream().<JsonElement>map(ENCLOSED::write).toList()));
        byte[] bytes = CanonicalJson.bytes(summed(sheet));
        if (bytes.length > StrictJson.LARGEST) {
            throw new PortfolioException(Reason.TOO_LARGE,
                    WORDS.text("too.large", StrictJson.LARGEST / (1024 * 1024)));
        }
        return bytes;
    }

    private static JsonElement item(Carried record) {
        Item item = new Item(record.id(), record.type().value(), record.version(), record.label(), record.date(),
                record.body(), "");
        JsonObject written = ITEM.write(item);
        written.add("body", record.body());
        return summed(written);
    }

    private static JsonElement left(Staying staying) {
        JsonObject left = new JsonObject();
        left.addProperty("why", word(staying.why()));
        left.addProperty("label", staying.label());
        left.addProperty("count", staying.count());
        if (!staying.reason().isEmpty()) {
            left.addProperty("reason", staying.reason());
        }
        return left;
    }

    private static JsonArray array(List<JsonElement> items) {
        JsonArray array = new JsonArray(items.size());
        items.forEach(array::add);
        return array;
    }

    private static JsonObject summed(JsonObject value) {
        value.addProperty(SUM, sha256(value));
        return value;
    }

    /**
     * Reads a file; the stream is not closed. Of a file of any size 16 MiB are read at the most.
     *
     * @throws PortfolioException {@code NOT_A_PORTFOLIO}, {@code NEWER}, {@code ALTERED}; the message says where
     * @throws IOException when the stream fails
     */
    public static Portfolio read(InputStream in) throws PortfolioException, IOException {
        try {
            JsonObject sheet = StrictJson.readObject(in);
            checkFormat(sheet);
            Sheet read = SHEET.read(sheet);
            Portfolio portfolio = read.portfolio();
            checkSums(sheet, portfolio);
            return portfolio;
        } catch (BadJsonException bad) {
            throw new PortfolioException(Reason.NOT_A_PORTFOLIO, WORDS.text("bad.json", bad.getMessage()), bad);
        } catch (JsonParseException wrong) {
            throw new PortfolioException(Reason.NOT_A_PORTFOLIO, WORDS.text("wrong.place", place(wrong)), wrong);
        } catch (IllegalArgumentException wrong) {
            throw new PortfolioException(Reason.NOT_A_PORTFOLIO, WORDS.text("wrong.word"), wrong);
        }
    }

    private static void checkFormat(JsonObject sheet) throws PortfolioException {
        if (!new JsonPrimitive(NAME).equals(sheet.get("format"))) {
            throw new PortfolioException(Reason.NOT_A_PORTFOLIO, WORDS.text("other.format"));
        }
        boolean known = sheet.get("version") instanceof JsonPrimitive version
                && version.getAsString().equals(String.valueOf(VERSION));
        if (!known) {
            throw new PortfolioException(Reason.NEWER, WORDS.text("newer"));
        }
    }

    private static void checkSums(JsonObject sheet, Portfolio portfolio) throws PortfolioException {
        JsonArray records = sheet.get("records") instanceof JsonArray found ? found : new JsonArray();
        Optional<Integer> altered = IntStream.range(0, records.size()).boxed()
                .filter(place -> !sumFits(records.get(place).getAsJsonObject())).findFirst();
        if (altered.isPresent()) {
            Carried record = portfolio.records().get(altered.get());
            throw new PortfolioException(Reason.ALTERED, WORDS.text("altered.record", altered.get() + 1,
                    record.date().map(LocalDate::toString).orElse("-"), record.type()));
        }
        refuseAltered(portfolio.enclosed());
        if (!sumFits(sheet)) {
            throw new PortfolioException(Reason.ALTERED, WORDS.text("altered.file"));
        }
    }

    private static void refuseAltered(List<Enclosed> enclosed) throws PortfolioException {
        Optional<Enclosed> altered = enclosed.stream().filter(one -> !one.isWhole()).findFirst();
        if (altered.isPresent()) {
            throw new PortfolioException(Reason.ALTERED,
                    WORDS.text("altered.enclosed", enclosed.indexOf(altered.get()) + 1, altered.get().type()));
        }
    }

    private static boolean sumFits(JsonObject value) {
        return new JsonPrimitive(sha256(Without.members(value, SUM))).equals(value.get(SUM));
    }

    private static String place(JsonParseException wrong) {
        Matcher place = PLACE.matcher(String.valueOf(wrong.getMessage()));
        return place.find() ? place.group() : "$";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
