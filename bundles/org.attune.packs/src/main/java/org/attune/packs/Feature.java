package org.attune.packs;

import java.util.List;
import java.util.Set;

/**
 * One thing that a site can choose to install.
 *
 * @param id its short name, such as {@code mentoring}
 * @param version its version
 * @param title what a person calls it; the id when it has no title
 * @param description what it adds, one sentence; may be empty
 * @param bundles the bundles that it consists of
 * @param recordTypes the types of record that it brings, such as {@code mentoring.entry}; may be empty
 */
public record Feature(String id, String version, String title, String description, List<FeatureBundle> bundles,
        Set<String> recordTypes) {
    public Feature {
        bundles = List.copyOf(bundles);
        recordTypes = Set.copyOf(recordTypes);
    }
}
