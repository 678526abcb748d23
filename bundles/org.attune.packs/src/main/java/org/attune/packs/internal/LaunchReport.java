package org.attune.packs.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the launcher heard while it installed and started bundles: a first reason for each name. */
final class LaunchReport {
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** @param lines {@code name TAB reason}; whatever else stands there is passed over */
    LaunchReport(List<?> lines) {
        for (Object line : lines) {
            String[] parts = line.toString().split("\t", 2);
            reasons.putIfAbsent(parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    Optional<String> reason(String name) {
        return Optional.ofNullable(reasons.get(name)).filter(reason -> !reason.isBlank());
    }

    Set<String> names() {
        return reasons.keySet();
    }
}
