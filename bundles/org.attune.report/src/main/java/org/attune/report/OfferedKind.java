package org.attune.report;

import java.util.Set;

import org.attune.records.TypeName;

/**
 * A kind of report that can be asked for now.
 *
 * @param id its id, such as {@code mentoring.entry}
 * @param label what a person calls it, in their language
 * @param types what it can be about; empty when it needs no record
 */
public record OfferedKind(String id, String label, Set<TypeName> types) {
    public OfferedKind {
        types = Set.copyOf(types);
    }
}
