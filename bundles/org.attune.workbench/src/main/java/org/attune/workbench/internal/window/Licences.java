package org.attune.workbench.internal.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The licence texts that came with the program: {@code legal/} of the installation. Waits for the disk. */
final class Licences {
    private static final String OVERVIEW = "NOTICE.md";

    private Licences() {
    }

    /** A work and what its authors say. */
    record Work(String name, String text) {}

    /**
     * The overview first, then work by work.
     *
     * @throws IOException when they cannot be read
     */
    static List<Work> read(Path home) throws IOException {
        Path legal = home.resolve("legal");
        List<Work> works = new ArrayList<>();
        works.add(new Work("Attune", Files.readString(legal.resolve(OVERVIEW))));
        for (Path folder : inside(legal).filter(Files::isDirectory).toList()) {
            works.add(new Work(folder.getFileName().toString(), texts(folder)));
        }
        return works;
    }

    private static String texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : inside(folder).filter(Files::isRegularFile).toList()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            texts.add(file.getFileName().toString().endsWith(".html") ? withoutTags(text) : text);
        }
        return String.join("\n\n", texts);
    }

    private static Stream<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    private static String withoutTags(String html) {
        return html.replaceAll("(?s)<(head|style|script)\\b.*?</\\1>", "").replaceAll("<[^>]+>", "")
                .replace("&nbsp;", " ").replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&").replaceAll("\\n\\s*\\n+", "\n\n").strip();
    }
}
