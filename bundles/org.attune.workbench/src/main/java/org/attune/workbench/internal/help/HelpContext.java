package org.attune.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.attune.workbench.Help;
import org.attune.workbench.WidgetIds;
import org.eclipse.swt.widgets.Control;

/** What a person may want explained where the focus is. */
public final class HelpContext {
    private static final List<String> PARTS = List.of("view.", "editor.");

    private HelpContext() {
    }

    /** Words of a context, the nearest first: from the control outwards to its window. */
    public static List<String> of(Control focus) {
        List<String> words = new ArrayList<>();
        for (Control at = focus; at != null; at = at.getParent()) {
            words(at).forEach(words::add);
        }
        return words;
    }

    private static Stream<String> words(Control control) {
        Stream<String> own = Stream.of(control.getData(Help.CONTEXT_KEY)).filter(String.class::isInstance)
                .map(String.class::cast);
        Stream<String> part = Stream.of(control.getData(WidgetIds.KEY)).filter(String.class::isInstance)
                .map(String.class::cast).flatMap(id -> PARTS.stream().filter(id::startsWith)
                        .map(prefix -> id.substring(prefix.length())));
        return Stream.concat(own, part);
    }
}
