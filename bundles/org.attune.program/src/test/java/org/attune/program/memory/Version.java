package org.attune.program.memory;

import java.time.Instant;
import java.util.Optional;

import org.attune.records.HistoryEntry;
import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.records.VersionHash;

import com.google.gson.JsonObject;

/** One event of a record in memory. */
record Version(RecordId record, TypeName type, VersionHash hash, Optional<VersionHash> base, HistoryEntry.Kind kind,
        Instant madeAt, Optional<JsonObject> body) {}
