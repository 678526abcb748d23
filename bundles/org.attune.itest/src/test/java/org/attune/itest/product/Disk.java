package org.attune.itest.product;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words in files, as somebody with the disk in hand would. */
final class Disk {
    private static final List<Charset> WAYS_TO_WRITE = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private Disk() {
    }

    /** The files below some folders in which a word stands in clear. */
    static List<Path> filesWith(String word, Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (holds(Files.readAllBytes(file), word)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(byte[] bytes, String word) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        return WAYS_TO_WRITE.stream()
                .anyMatch(way -> content.contains(new String(word.getBytes(way), StandardCharsets.ISO_8859_1)));
    }
}
