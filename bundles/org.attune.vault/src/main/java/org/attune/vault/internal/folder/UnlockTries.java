package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down guessing: after each wrong passphrase in a row a longer wait, counted across starts in a small file.
 * Where the file may not be written, the count lasts as long as the workspace is open.
 */
public final class UnlockTries {
    private static final long LONGEST_SECONDS = 60;
    private static final int DOUBLINGS = 6;
    private static final System.Logger LOG = System.getLogger(UnlockTries.class.getName());

    private final Path file;
    private final Clock clock;
    private final Pause pause;
    private volatile Count count;

    /** Counts in a file. */
    public UnlockTries(Path file, Clock clock, Pause pause) {
        this.file = file;
        this.clock = clock;
        this.pause = pause;
        this.count = read(file);
    }

    /** Waits. */
    public interface Pause {
        /** Waits as long as said. */
        void make(Duration duration) throws InterruptedException;
    }

    private record Count(int wrong, long lastMillis) {}

    /** Waits as long as the wrong tries before demand. */
    public synchronized void await() throws InterruptedException {
        Duration wait = patience();
        if (wait.isPositive()) {
            pause.make(wait);
        }
    }

    /**
     * How long a try would wait now, never below zero. A clock that was set back must not make the wait longer than it
     * would have been. Answers at once, even while somebody waits.
     */
    public Duration patience() {
        Count now = count;
        Duration whole = wait(now.wrong());
        Duration left = whole.minusMillis(clock.millis() - now.lastMillis());
        return Duration.ofMillis(Math.clamp(left.toMillis(), 0, whole.toMillis()));
    }

    /** How long the next try waits after some wrong ones in a row: 1, 2, 4 … 60 s. */
    static Duration wait(int wrong) {
        return wrong == 0
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << Math.min(DOUBLINGS, wrong - 1)));
    }

    /** One more wrong try; how long the next one waits. */
    public synchronized Duration wrong() {
        keep(new Count(Math.min(1000, count.wrong() + 1), clock.millis()));
        return wait(count.wrong());
    }

    /** The passphrase was right. */
    public synchronized void right() {
        if (count.wrong() > 0) {
            keep(new Count(0, 0));
        }
    }

    private void keep(Count next) {
        count = next;
        try {
            Files.writeString(file, next.wrong() + " " + next.lastMillis() + "\n");
        } catch (IOException mayNotWrite) {
            LOG.log(System.Logger.Level.DEBUG, "Wrong passphrases are counted for this start only", mayNotWrite);
        }
    }

    private static Count read(Path file) {
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            return new Count(Math.clamp(Integer.parseInt(parts[0]), 0, 1000), Long.parseLong(parts[1]));
        } catch (IOException | RuntimeException none) {
            // No file is the usual case, and a spoilt one counts for none.
            return new Count(0, 0);
        }
    }
}
