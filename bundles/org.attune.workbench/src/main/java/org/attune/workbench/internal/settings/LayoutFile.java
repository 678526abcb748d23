package org.attune.workbench.internal.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/**
 * The file in which a layout is kept: {@code settings/workbench.json} of a workspace. Waits for the disk; from any
 * thread except the user interface's.
 */
public final class LayoutFile {
    private static final System.Logger LOG = System.getLogger(LayoutFile.class.getName());
    private static final Words WORDS = Words.of(LayoutFile.class);

    private final Path file;

    /**
     * @param workspace the folder of the workspace
     */
    public LayoutFile(Path workspace) {
        this.file = workspace.resolve("settings").resolve("workbench.json");
    }

    /**
     * What was read.
     *
     * @param windows the windows, the first one first; none when the file is missing or cannot be used
     * @param complaint what a person should know about that; empty for nothing
     */
    public record Read(List<Layout> windows, String complaint) {
        public Read {
            windows = List.copyOf(windows);
        }

        /** The first window; the usual one when none was kept. */
        public Layout first() {
            return windows.stream().findFirst().orElse(Layout.UNTOUCHED);
        }
    }

    /** Reads it. A file that cannot be used is put aside, never overwritten. */
    public Read read() {
        if (!Files.exists(file)) {
            return new Read(List.of(), "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonObject json = StrictJson.readObject(in);
            return version(json) > LayoutJson.VERSION ? putAside("newer") : new Read(LayoutJson.read(json), "");
        } catch (BadJsonException | RuntimeException damaged) {
            LOG.log(System.Logger.Level.WARNING, "The layout cannot be used", damaged);
            return putAside("damaged");
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The layout cannot be read", unreadable);
            return new Read(List.of(), WORDS.text("unreadable"));
        }
    }

    /**
     * Writes it under a temporary name and then gives it its own, so that it is whole at any moment.
     *
     * @throws IOException when the disk refuses; the old file is as it was
     */
    public void write(List<Layout> windows) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling("workbench.json.new");
        Files.write(fresh, LayoutJson.write(windows).toString().getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int version(JsonObject json) {
        return json.get("version").getAsInt();
    }

    private Read putAside(String why) {
        Path aside = file.resolveSibling("workbench.json." + why);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.WARNING, "The layout cannot be put aside", stays);
        }
        return new Read(List.of(), WORDS.text(why, aside.getFileName()));
    }
}
