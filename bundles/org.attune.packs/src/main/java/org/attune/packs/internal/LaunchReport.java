package org.attune.packs.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the launcher heard while it installed and started bundles: a first reason for each name. */
final class LaunchReport {
    /** The name under which the reason is a folder without room for what can be rebuilt. */
    private static final String CACHE = "cache";

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

    /** The names of bundles. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(reasons.keySet());
        names.remove(CACHE);
        return names;
    }

    /** The folder of things that can be rebuilt, where there was no room for them. */
    Optional<String> fullFolder() {
        return reason(CACHE);
    }
}
