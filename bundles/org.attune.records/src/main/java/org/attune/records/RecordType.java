package org.attune.records;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

import com.google.gson.JsonObject;

/**
 * A type of record, announced as a service by the bundle that owns it.
 * <p>
 * While the service is away, records of the type are kept and listed as needing its bundle; nothing is lost. Every
 * method is called from any thread except the user interface's, often, and must be quick and free of side effects.
 * Bodies handed in are valid by {@link #schema} and of the current {@link #version}; they must not be changed.
 *
 * <pre>{@code
 * @Component
 * public final class TipType implements RecordType {
 *     public TypeName name() { return new TypeName("site.tip"); }
 *     public String label() { return WORDS.text("type.tip"); }
 *     public int version() { return 1; }
 *     public JsonObject schema() { return SCHEMA; }
 *     public DataClass dataClass() { return DataClass.IDEA; }
 *     public String title(JsonObject body) { return body.get("title").getAsString(); }
 * }
 * }</pre>
 */
@ConsumerType
public interface RecordType {
    /** The name; one service per name. */
    TypeName name();

    /** What a person calls such a record, in their language, such as "Encounter". */
    String label();

    /** The version of the body's shape that this bundle writes: 1 or more. */
    int version();

    /** The shape of a body of that version, as a JSON Schema 2020-12. A body that is valid by it is accepted. */
    JsonObject schema();

    /** What kind of data it is, and with it who may see it. */
    DataClass dataClass();

    /** With whom a new record is shared unless its author says otherwise. */
    default Audience defaultAudience() {
        return Audience.ONLY_ME;
    }

    /** How long records are kept. */
    default Retention retention() {
        return Retention.UNTIL_ERASED;
    }

    /** A line that names the record in a list. */
    String title(JsonObject body);

    /** A second, longer line; may be empty. */
    default String summary(JsonObject body) {
        return "";
    }

    /** The texts in which a search looks, besides the title. */
    default List<String> searchableText(JsonObject body) {
        return List.of();
    }

    /**
     * What of a body may leave the holder's own screen. Called for every reader but {@link Reader#me}: before
     * something is printed, exported or shared, and whoever else reads.
     *
     * @param recipient who will see it; {@link Recipient#ME} for the holder's own prints and exports
     * @return the body itself when all of it may leave, or a copy without the rest; valid by {@link #schema}
     */
    default JsonObject outward(JsonObject body, Recipient recipient) {
        return body;
    }

    /** What is kept in clear: dates, status, links; never free text. */
    default Header header(JsonObject body) {
        return Header.EMPTY;
    }

    /**
     * What the schema cannot say, such as a date that has not come yet.
     *
     * @param today the day in the writer's zone
     * @return what is wrong; empty when the body may be kept
     */
    default List<Complaint> check(JsonObject body, LocalDate today) {
        return List.of();
    }

    /** The steps that lead from older versions of the body to the current one, in order. */
    default List<UpgradeStep> upgrades() {
        return List.of();
    }
}
