package org.attune.workbench.internal.window;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.attune.words.Words;
import org.attune.workbench.internal.messages.MessageLog;

/**
 * What a listener throws must not take the window along: it is told, once for each place that it comes from, as what
 * fails while it is painted fails at each painting.
 */
final class Unexpected {
    private static final Words WORDS = Words.of(Unexpected.class);

    private final MessageLog log;
    private final Consumer<Throwable> again;
    private final Set<String> told = new HashSet<>();

    /**
     * @param again hears of what comes from the same place as something told before
     */
    Unexpected(MessageLog log, Consumer<Throwable> again) {
        this.log = log;
        this.again = again;
    }

    void tell(Throwable thrown) {
        if (told.add(origin(thrown))) {
            log.failed(WORDS.text("unexpected"), thrown);
        } else {
            again.accept(thrown);
        }
    }

    private static String origin(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName() + (trace.length > 0 ? trace[0] : "");
    }
}
