package org.attune.vault.internal.book;

import java.util.List;
import java.util.Optional;

import org.attune.records.Complaint;
import org.attune.records.RecordType;
import org.attune.records.UpgradeStep;
import org.attune.vault.internal.search.Entry;

import com.google.gson.JsonObject;

/** A type of record with its schema, which is compiled at the first body and kept. */
final class InstalledType {
    private final RecordType type;
    private Optional<CompiledSchema> schema = Optional.empty();

    InstalledType(RecordType type) {
        this.type = type;
    }

    RecordType type() {
        return type;
    }

    List<Complaint> complaints(JsonObject body) {
        return schema().complaints(body);
    }

    private synchronized CompiledSchema schema() {
        if (schema.isEmpty()) {
            schema = Optional.of(new CompiledSchema(type.schema()));
        }
        return schema.get();
    }

    /** What of a body can be searched. */
    Entry entry(JsonObject body) {
        return new Entry(type.title(body), type.searchableText(body));
    }

    /** A body of an older version in the current shape; the one handed in may be changed. */
    JsonObject upgraded(JsonObject body, int from) {
        JsonObject current = body;
        for (int version = from; version < type.version(); version++) {
            Optional<UpgradeStep> step = step(version);
            current = step.isPresent() ? step.get().change().apply(current) : current;
        }
        return current;
    }

    /** A version without a step to the next has the same shape as the next. */
    private Optional<UpgradeStep> step(int from) {
        return type.upgrades().stream().filter(step -> step.from() == from).findFirst();
    }
}
