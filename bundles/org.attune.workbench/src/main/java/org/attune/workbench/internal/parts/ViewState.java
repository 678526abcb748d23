package org.attune.workbench.internal.parts;

import java.util.Map;
import java.util.stream.Stream;

/** What a view may keep between two openings: little, as it stands in plain text in the layout. */
final class ViewState {
    private static final System.Logger LOG = System.getLogger(ViewState.class.getName());
    private static final int ENTRIES = 16;
    private static final int LENGTH = 200;

    private ViewState() {
    }

    /** The same, or nothing when it is too much. */
    static Map<String, String> checked(String view, Map<String, String> state) {
        boolean little = state.size() <= ENTRIES && state.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue())).allMatch(text -> text.length() <= LENGTH);
        if (!little) {
            LOG.log(System.Logger.Level.WARNING, "The view {0} wants to keep more than it may", view);
        }
        return little ? Map.copyOf(state) : Map.of();
    }
}
