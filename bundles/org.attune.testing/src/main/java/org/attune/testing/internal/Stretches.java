package org.attune.testing.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.attune.testing.Picture;

/** Times what one thread does between two events, and looks now and then what that is. */
public final class Stretches implements AutoCloseable {
    private static final String OURS = "org.attune.";
    private static final String SELF = "org.attune.testing.";
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final String PICTURE = Picture.class.getName();

    private final Thread watched;
    private final Duration atLeast;
    private final BiConsumer<Duration, String> found;
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private volatile long since;
    private volatile boolean open = true;

    /**
     * @param atLeast what is shorter is not told
     * @param found hears of a stretch and where most of it was spent, on the watched thread
     */
    public Stretches(Thread watched, Duration atLeast, BiConsumer<Duration, String> found) {
        this.watched = watched;
        this.atLeast = atLeast;
        this.found = found;
        Thread looker = new Thread(this::look, "attune-pauses");
        looker.setDaemon(true);
        looker.start();
    }

    /** An event begins; one inside another ends the stretch of the outer. */
    public void begin() {
        end();
    }

    /** An event has ended: what comes next is a stretch of its own. */
    public void end() {
        rest();
        since = System.nanoTime();
    }

    /** Nothing is done until the next event. */
    public void rest() {
        long began = since;
        since = 0;
        Duration time = Duration.ofNanos(System.nanoTime() - began);
        if (began != 0 && time.compareTo(atLeast) >= 0 && !seen.containsKey(PICTURE)) {
            found.accept(time, mostSeen().orElse(""));
        }
        seen.clear();
    }

    @Override
    public void close() {
        open = false;
    }

    private Optional<String> mostSeen() {
        return seen.entrySet().stream().max(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey);
    }

    private void look() {
        while (open) {
            if (since != 0) {
                StackTraceElement[] stack = watched.getStackTrace();
                where(stack).ifPresent(place -> seen.merge(place, 1, Integer::sum));
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private static Optional<String> where(StackTraceElement[] stack) {
        if (Arrays.stream(stack).anyMatch(frame -> frame.getClassName().equals(PICTURE))) {
            return Optional.of(PICTURE);
        }
        return Arrays.stream(stack).filter(frame -> isOurs(frame.getClassName())).findFirst()
                .or(() -> Arrays.stream(stack).findFirst()).map(Stretches::place);
    }

    private static boolean isOurs(String name) {
        return name.startsWith(OURS) && !name.startsWith(SELF);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }
}
