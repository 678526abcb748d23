package org.attune.workbench.display;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The look that a person chose on a machine. It belongs to the eyes and the screen rather than to a workspace, and it is
 * wanted before any workspace is known, so it has a small file of its own among the person's settings. Nothing else is
 * in it. Waits for the disk.
 */
public final class KeptLook {
    private static final System.Logger LOG = System.getLogger(KeptLook.class.getName());

    private final Path file;

    /**
     * @param file where it is kept; need not exist
     */
    public KeptLook(Path file) {
        this.file = file;
    }

    /** The one of this person: {@code attune/look.properties} where the system keeps settings of programs. */
    public static KeptLook usual() {
        return new KeptLook(settings(System.getenv(), Path.of(System.getProperty("user.home"))).resolve("attune")
                .resolve("look.properties"));
    }

    /** What is kept under a key; empty also when the file cannot be read. */
    public Optional<String> get(String key) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException unusable) {
            LOG.log(System.Logger.Level.DEBUG, "The kept look cannot be read", unusable);
        }
        return Optional.ofNullable(kept.getProperty(key));
    }

    /**
     * Keeps another one, for the next start.
     *
     * @throws IOException when it cannot be written; what was kept stays, and nothing else is left
     */
    public void keep(Look look) throws IOException {
        Properties kept = new Properties();
        kept.setProperty(Look.THEME, look.theme().key());
        kept.setProperty(Look.SIZE, Integer.toString(look.size().percent()));
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "look", ".new");
        try {
            write(kept, fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void write(Properties kept, Path fresh) throws IOException {
        try (Writer out = Files.newBufferedWriter(fresh)) {
            kept.store(out, null);
        }
    }

    /** By the XDG Base Directory Specification 0.8, else as the system does it. */
    private static Path settings(Map<String, String> environment, Path home) {
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .or(() -> Optional.ofNullable(environment.get("APPDATA"))).filter(path -> !path.isBlank())
                .map(Path::of).orElse(home.resolve(".config"));
    }
}
