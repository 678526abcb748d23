package org.attune.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * When the start reached which phase. Marking costs less than a microsecond; lines are made, and written, only when the
 * environment variable {@value #VARIABLE} names a file: one line {@code microseconds since 1970 TAB phase} each. The
 * file appears whole once the phase {@value #READY} is reached: whoever waits for the program waits for the file.
 */
final class StartProfile implements Consumer<String> {
    /** Names the file that the profile goes to. */
    static final String VARIABLE = "ATTUNE_START_PROFILE";
    /** The last phase: a person can type. */
    static final String READY = "ready";

    private static final System.Logger LOG = System.getLogger(StartProfile.class.getName());

    private record Mark(String phase, Instant at) {
        private String line() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "\t" + phase;
        }
    }

    private final Optional<Path> file;
    private final List<Runnable> afterwards = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private boolean complete;

    private StartProfile(Optional<Path> file) {
        this.file = file;
    }

    /** A profile for the file that the environment names, if it names one. */
    static StartProfile wishedIn(Map<String, String> environment) {
        return new StartProfile(
                Optional.ofNullable(environment.get(VARIABLE)).filter(name -> !name.isBlank()).map(Path::of));
    }

    /** Runs {@code task} on the thread that says that the program is ready, after the profile was written. */
    synchronized void whenReady(Runnable task) {
        afterwards.add(task);
    }

    /**
     * Notes that a phase is reached; what comes after {@value #READY} is not noted.
     *
     * @param phase a short name
     */
    @Override
    public synchronized void accept(String phase) {
        if (complete) {
            return;
        }
        marks.add(new Mark(phase, Instant.now()));
        if (phase.equals(READY)) {
            complete = true;
            file.ifPresent(this::write);
            afterwards.forEach(Runnable::run);
        }
    }

    private void write(Path to) {
        Path fresh = to.resolveSibling(to.getFileName() + ".new");
        try {
            Files.write(fresh, marks.stream().map(Mark::line).toList());
            Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "The start profile could not be written.", unwritable);
        }
    }
}
