package org.attune.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The one log of the process: {@code attune.log}, 1 MB, with two older ones beside it. The file is opened for each
 * record, so several processes may write to it, and it is not even made when all is well. Of a failure it holds what
 * {@link LoggedFailure} lets through: nothing that a person typed.
 */
final class LogFile extends Handler {
    private static final long MOST_BYTES = 1_000_000;
    private static final int OLDER_FILES = 2;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
        setFormatter(new Lines());
    }

    /** Takes away the JDK's own way of logging to the terminal. */
    static void silenceTerminal() {
        LogManager.getLogManager().reset();
    }

    /** Sends all logging of this JVM, and every uncaught exception, to a file and nowhere else. */
    static void take(Path file) {
        silenceTerminal();
        Logger.getLogger("").addHandler(new LogFile(file));
        System.Logger log = System.getLogger(LogFile.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> log.log(System.Logger.Level.ERROR,
                "Thread " + thread.getName() + " ended by a failure.", failure));
    }

    @Override
    public synchronized void publish(LogRecord line) {
        if (!isLoggable(line)) {
            return;
        }
        try {
            rotate();
            Files.writeString(file, getFormatter().format(line), StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            // A log that cannot be written has nowhere to say so: the terminal belongs to the user's own output.
            setLevel(java.util.logging.Level.OFF);
        }
    }

    private void rotate() throws IOException {
        if (!Files.exists(file)) {
            PrivateFolder.make(file.getParent());
        } else if (Files.size(file) > MOST_BYTES) {
            for (int age = OLDER_FILES; age > 0; age--) {
                shift(aged(age - 1), aged(age));
            }
        }
    }

    private static void shift(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path aged(int age) {
        return age == 0 ? file : file.resolveSibling(file.getFileName() + "." + age);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord line) {
            String said = line.getInstant() + " " + line.getLevel().getName() + " " + line.getLoggerName() + ": "
                    + formatMessage(line) + "\n";
            return Optional.ofNullable(line.getThrown()).map(LoggedFailure::text).map(said::concat).orElse(said);
        }
    }
}
