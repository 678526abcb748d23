package org.attune.report;

import java.util.Objects;
import java.util.Optional;

import org.attune.records.Reader;
import org.attune.records.RecordId;

/**
 * Which report, for whom.
 *
 * @param kind the id of its kind
 * @param subject the record that it is about; empty when the kind needs none
 * @param reader who will read it; its purpose is PRINT or EXPORT
 */
public record ReportRequest(String kind, Optional<RecordId> subject, Reader reader) {
    public ReportRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reader, "reader");
    }
}
