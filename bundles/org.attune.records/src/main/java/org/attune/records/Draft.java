package org.attune.records;

import java.time.Instant;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * Something that is being typed. Not an event: keeping it again replaces it.
 *
 * @param key which draft, such as {@code mentoring.entry/new} or {@code mentoring.entry/<id>}
 * @param type the type that it will be
 * @param record the record being changed; empty for a new one
 * @param body what is there so far; need not be valid
 * @param keptAt when it was kept
 */
public record Draft(String key, TypeName type, Optional<RecordId> record, JsonObject body, Instant keptAt) {}
