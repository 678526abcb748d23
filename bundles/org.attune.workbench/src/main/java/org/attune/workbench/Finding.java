package org.attune.workbench;

import java.util.Optional;

import org.attune.records.RecordId;

/**
 * Something worth a second look, such as a dimension that no session reinforces.
 *
 * @param id what tells it from all others
 * @param kind what kind it is, such as {@code curriculum.never-reinforced}; fixes are offered by kind
 * @param subject the record it is about, if it is about one
 * @param sentence what a person reads
 */
public record Finding(String id, String kind, Optional<RecordId> subject, String sentence) {}
