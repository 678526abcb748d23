package org.attune.vault.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Words called from outside, and who hears them. */
final class Calls {
    private static final System.Logger LOG = System.getLogger(Calls.class.getName());

    private final AtomicReference<Optional<Consumer<String>>> listener = new AtomicReference<>(Optional.empty());

    void listen(Consumer<String> to) {
        listener.set(Optional.of(to));
    }

    /** Whether somebody heard it. */
    boolean hear(String word) {
        Optional<Consumer<String>> hearer = listener.get();
        if (hearer.isEmpty() || !word.matches("[a-z]{1,20}")) {
            return false;
        }
        try {
            hearer.get().accept(word);
            return true;
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A call was heard and failed", fault);
            return false;
        }
    }
}
