package org.attune.workbench.internal.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

import org.attune.records.files.WholeFile;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A JSON file in the settings folder of a workspace, with the version of its shape inside. Waits for the disk; from any
 * thread except the user interface's.
 */
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String VERSION = "version";

    private final Path file;
    private final int version;

    /**
     * @param workspace the folder of the workspace
     * @param name the file's name
     * @param version the version that is written, and the last one that is understood
     */
    public SettingsFile(Path workspace, String name, int version) {
        this.file = workspace.resolve("settings").resolve(name);
        this.version = version;
    }

    /** Why a file could not be used. */
    public enum Trouble {
        /** It is none of ours, or broken; it was put aside. */
        DAMAGED,
        /** A later version wrote it; it was put aside. */
        NEWER,
        /** The disk refuses; it is where it was. */
        UNREADABLE
    }

    /**
     * What was read.
     *
     * @param json what is in it; empty when there is no file or none that can be used
     * @param trouble why it cannot be used
     * @param aside the name under which it is kept now, where it was put aside
     */
    public record Read(Optional<JsonObject> json, Optional<Trouble> trouble, String aside) {}

    /** Reads it. A file that cannot be used is put aside, never overwritten. */
    public Read read() {
        if (!Files.exists(file)) {
            return new Read(Optional.empty(), Optional.empty(), "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            JsonObject json = StrictJson.readObject(in);
            return versionOf(json) > version ? putAside(Trouble.NEWER) : fine(json);
        } catch (BadJsonException | RuntimeException damaged) {
            LOG.log(System.Logger.Level.WARNING, "Settings cannot be used", damaged);
            return putAside(Trouble.DAMAGED);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "Settings cannot be read", unreadable);
            return new Read(Optional.empty(), Optional.of(Trouble.UNREADABLE), "");
        }
    }

    /**
     * Writes it, so that it is whole at any moment.
     *
     * @param json what shall be in it; the version is added
     * @throws IOException when the disk refuses; the old file is as it was
     */
    public void write(JsonObject json) throws IOException {
        JsonObject whole = json.deepCopy();
        whole.addProperty(VERSION, version);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file aside whose version is fine and whose content is not. */
    public Read refuse() {
        return putAside(Trouble.DAMAGED);
    }

    private static Read fine(JsonObject json) {
        return new Read(Optional.of(json), Optional.empty(), "");
    }

    private static int versionOf(JsonObject json) {
        return Optional.ofNullable(json.get(VERSION)).map(JsonElement::getAsInt)
                .orElseThrow(() -> new IllegalArgumentException("settings without a version"));
    }

    private Read putAside(Trouble why) {
        Path aside = file.resolveSibling(file.getFileName() + "." + why.name().toLowerCase(Locale.ROOT));
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Read(Optional.empty(), Optional.of(why), aside.getFileName().toString());
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.WARNING, "Settings cannot be put aside", stays);
            return new Read(Optional.empty(), Optional.of(Trouble.UNREADABLE), "");
        }
    }
}
