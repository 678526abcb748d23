package org.attune.launcher;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.BundleException;

/**
 * A failure as the log may hold it: classes, places and causes, and a message only of the kinds that speak of the
 * machine and the installation. Any other message may repeat what a person typed: a parser quotes what it could not
 * read.
 */
final class LoggedFailure {
    private static final List<Class<?>> OF_THE_MACHINE = List.of(FileSystemException.class, SQLException.class,
            BundleException.class, LinkageError.class, ReflectiveOperationException.class);

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private LoggedFailure() {
    }

    /** Lines that end in a line break; a failure that is its own cause is written once. */
    static String text(Throwable failure) {
        LoggedFailure logged = new LoggedFailure();
        logged.add("", failure);
        return logged.text.toString();
    }

    private void add(String before, Throwable failure) {
        if (!seen.add(failure)) {
            return;
        }
        text.append(before).append(head(failure)).append('\n');
        Stream.of(failure.getStackTrace()).forEach(frame -> text.append("\tat ").append(frame).append('\n'));
        Stream.of(failure.getSuppressed()).forEach(besides -> add("Besides: ", besides));
        if (failure.getCause() != null) {
            add("Caused by: ", failure.getCause());
        }
    }

    private static String head(Throwable failure) {
        return isOfTheMachine(failure) ? failure.toString() : failure.getClass().getName();
    }

    /** Plain input and output speaks of disks and pipes; its many kinds are those of parsers. */
    private static boolean isOfTheMachine(Throwable failure) {
        return failure.getClass() == IOException.class
                || OF_THE_MACHINE.stream().anyMatch(kind -> kind.isInstance(failure));
    }
}
