package org.attune.mentoring.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.attune.records.RecordId;

/**
 * What is handed to a person about themselves.
 *
 * @param id names this hand-over, for ever
 * @param kind what it was made for
 * @param made when, by the clock of the device that made it
 * @param from the person who holds the workspace that it comes from
 * @param learner whom it is about, as that workspace names them
 * @param code their code there
 * @param records what they get, earliest day first
 * @param stays what they do not get, and why
 * @param enclosed the pictures, recordings and papers that the records name, as far as they are carried along
 */
public record Portfolio(UUID id, Kind kind, Instant made, RecordId from, RecordId learner, String code,
        List<Carried> records, List<Staying> stays, List<Enclosed> enclosed) {
    /** What a portfolio is made for. */
    public enum Kind {
        /** The learner takes their record away. */
        FOR_THE_LEARNER,
        /** Somebody has asked for all that is recorded about them. */
        ACCESS_REQUEST
    }

    public Portfolio {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(code, "code");
        records = List.copyOf(records);
        stays = List.copyOf(stays);
        enclosed = List.copyOf(enclosed);
    }
}
