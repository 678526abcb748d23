package org.attune.vault.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program did to its files, in order, as {@code strace -f -y -xx} wrote it down. A call that was interrupted by
 * another thread's stands where it ended.
 *
 * @param steps what it did
 */
record Trace(List<Step> steps) {
    /** What {@code strace} is asked to write down, and how. */
    static final List<String> OPTIONS = List.of("-f", "-y", "-xx", "-s", "4000000", "-e",
            "trace=pwrite64,write,fsync,fdatasync,ftruncate,unlink");

    private static final Pattern LINE = Pattern.compile("(\\d+) +(.*)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+).*");
    private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>(.*)");
    private static final Pattern ON_FILE = Pattern.compile("\\d+<([^>]*)>(?:, (?:\"([^\"]*)\", )?(.*))?");

    /** One step on one file. */
    sealed interface Step {
        /** The file. */
        Path file();
    }

    /** Bytes were written at a place, or, place below zero, at the end. */
    record Written(Path file, long place, byte[] bytes) implements Step {}

    /** The file got another length. */
    record Cut(Path file, long length) implements Step {}

    /** Everything written before is on disk. */
    record Forced(Path file) implements Step {}

    /** The name is gone. */
    record Removed(Path file) implements Step {}

    static Trace read(Path file) throws IOException {
        Map<String, String> begun = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                whole(begun, parts.group(1), parts.group(2)).flatMap(Trace::step).ifPresent(steps::add);
            }
        }
        return new Trace(steps);
    }

    /** The whole call, when this is its end. */
    private static Optional<String> whole(Map<String, String> begun, String thread, String text) {
        if (text.endsWith("<unfinished ...>")) {
            begun.put(thread, text.substring(0, text.length() - "<unfinished ...>".length()).stripTrailing());
            return Optional.empty();
        }
        Matcher resumed = RESUMED.matcher(text);
        return resumed.matches()
                ? Optional.ofNullable(begun.remove(thread)).map(begin -> begin + resumed.group(1))
                : Optional.of(text);
    }

    private static Optional<Step> step(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches() || call.group(3).startsWith("-")) {
            return Optional.empty();
        }
        if (call.group(1).equals("unlink")) {
            return Optional.of(new Removed(path(call.group(2).replace("\"", ""))));
        }
        Matcher onFile = ON_FILE.matcher(call.group(2));
        return onFile.matches() ? Optional.of(step(call, onFile)) : Optional.empty();
    }

    private static Step step(Matcher call, Matcher onFile) {
        Path file = path(onFile.group(1));
        return switch (call.group(1)) {
            case "pwrite64" -> new Written(file, Long.parseLong(onFile.group(3).replaceAll(".*, ", "")),
                    bytes(onFile.group(2)));
            case "write" -> new Written(file, -1, bytes(onFile.group(2)));
            case "ftruncate" -> new Cut(file, Long.parseLong(onFile.group(3)));
            default -> new Forced(file);
        };
    }

    private static Path path(String hex) {
        return Path.of(new String(bytes(hex), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(hex.length() / 4);
        for (int i = 0; i + 4 <= hex.length(); i += 4) {
            bytes.write(Integer.parseInt(hex, i + 2, i + 4, 16));
        }
        return bytes.toByteArray();
    }
}
