package org.attune.frameworks;

import java.util.List;

/**
 * A framework as one reads it.
 *
 * @param guid its identifier for ever, a UUID in lower case
 * @param title its name
 * @param version its version, as its makers count
 * @param items everything in it except headings, in its own order
 */
public record Framework(String guid, String title, String version, List<Dimension> items) {
    public Framework {
        items = List.copyOf(items);
    }
}
