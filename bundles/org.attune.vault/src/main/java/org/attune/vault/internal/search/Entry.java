package org.attune.vault.internal.search;

import java.util.List;

/**
 * What of one record can be searched.
 *
 * @param title its title
 * @param texts its other texts
 */
public record Entry(String title, List<String> texts) {
    /** Of which nothing can be searched. */
    public static final Entry EMPTY = new Entry("", List.of());

    public Entry {
        texts = List.copyOf(texts);
    }
}
