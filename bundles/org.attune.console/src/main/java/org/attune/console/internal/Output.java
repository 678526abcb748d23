package org.attune.console.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** stdout as UTF-8, held back, with the first failure remembered. */
final class Output {
    private final Watched watched;
    private final PrintWriter writer;

    Output(OutputStream out) {
        watched = new Watched(out);
        writer = new PrintWriter(
                new OutputStreamWriter(new BufferedOutputStream(watched, 1 << 15), StandardCharsets.UTF_8));
    }

    PrintWriter writer() {
        return writer;
    }

    /** Why what was written did not arrive; empty when it did, or when a reader such as {@code head} had enough. */
    Optional<IOException> failure() {
        writer.flush();
        return watched.failure().filter(failure -> !isBrokenPipe(failure));
    }

    /** The system's own words are all that tells a reader that went from a disk that is full. */
    private static boolean isBrokenPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static final class Watched extends FilterOutputStream {
        private Optional<IOException> failure = Optional.empty();

        Watched(OutputStream out) {
            super(out);
        }

        Optional<IOException> failure() {
            return failure;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException first) {
                failure = failure.or(() -> Optional.of(first));
                throw first;
            }
        }
    }
}
