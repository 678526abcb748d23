package org.attune.workbench.internal.parts;

import java.util.Optional;

import org.attune.words.Words;
import org.attune.workbench.internal.messages.MessageLog;

/** Calls into contributions, which may throw anything: the window lives, and says so. */
public final class Guarded {
    private static final Words WORDS = Words.of(Guarded.class);

    private final MessageLog log;

    /**
     * @param log where failures are told
     */
    public Guarded(MessageLog log) {
        this.log = log;
    }

    /**
     * Calls a contribution.
     *
     * @param id whose call it is, for people and their IT
     * @return what was thrown, if anything
     */
    public Optional<Throwable> run(String id, Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            log.failed(words(id), thrown);
            return Optional.of(thrown);
        }
    }

    /** What a person reads when a contribution failed. */
    public static String words(String id) {
        return WORDS.text("failed", id);
    }

}
