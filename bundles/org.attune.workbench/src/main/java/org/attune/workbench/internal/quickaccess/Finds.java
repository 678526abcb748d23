package org.attune.workbench.internal.quickaccess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fits what was typed, best first within each group, groups in the order given. */
final class Finds {
    private static final int MOST_OF_A_GROUP = 8;

    private Finds() {
    }

    static List<Find> matching(List<Find> all, String typed) {
        Map<String, List<Find>> groups = new LinkedHashMap<>();
        all.stream().filter(find -> find.fits(typed))
                .forEach(find -> groups.computeIfAbsent(find.group(), group -> new ArrayList<>()).add(find));
        return groups.values().stream().flatMap(group -> group.stream()
                .sorted(Comparator.comparingInt(find -> find.distance(typed))).limit(MOST_OF_A_GROUP)).toList();
    }
}
