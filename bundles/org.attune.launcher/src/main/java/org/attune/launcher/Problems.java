package org.attune.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What could not be installed or started, for the window to show; may be read and added to by any thread. */
final class Problems implements Supplier<List<String>> {
    /** The name under which the reason is the folder that has no room for what can be rebuilt. */
    static final String CACHE = "cache";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Remembers the first reason for each name: later ones only follow from it. */
    void add(String name, String reason, Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, name + ": " + reason, cause);
        synchronized (reasons) {
            reasons.putIfAbsent(name, reason);
        }
    }

    /** Begins anew, as what went wrong is tried in another way. */
    void forget() {
        synchronized (reasons) {
            reasons.clear();
        }
    }

    /** A fresh list of {@code name TAB reason}, one line each, in the order in which they came up. */
    @Override
    public List<String> get() {
        synchronized (reasons) {
            return reasons.entrySet().stream().map(Problems::line).toList();
        }
    }

    private static String line(Map.Entry<String, String> problem) {
        return problem.getKey() + "\t" + problem.getValue().replaceAll("\\s+", " ");
    }
}
