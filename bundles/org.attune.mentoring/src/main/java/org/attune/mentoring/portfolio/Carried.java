package org.attune.mentoring.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;

import com.google.gson.JsonObject;

/**
 * A record as it is carried from one workspace to another.
 *
 * @param id its name, the same in every workspace
 * @param type its type
 * @param version the version of the body's shape
 * @param label what a person calls such a record where it comes from, such as "Encounter"
 * @param date the day that it is about
 * @param body what of it may leave; not to be changed
 */
public record Carried(RecordId id, TypeName type, int version, String label, Optional<LocalDate> date,
        JsonObject body) {
    public Carried {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(body, "body");
    }

    /** The same record saying something else. */
    public Carried saying(JsonObject other) {
        return new Carried(id, type, version, label, date, other);
    }
}
