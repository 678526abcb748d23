package org.attune.workbench.internal.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.attune.words.Words;
import org.attune.workbench.internal.settings.SettingsFile.Trouble;

import com.google.gson.JsonObject;

/**
 * The file in which a layout is kept: {@code settings/workbench.json} of a workspace. Waits for the disk; from any
 * thread except the user interface's.
 */
public final class LayoutFile {
    private static final System.Logger LOG = System.getLogger(LayoutFile.class.getName());
    private static final Words WORDS = Words.of(LayoutFile.class);
    private static final Read NONE = new Read(List.of(), "");

    private final SettingsFile file;

    /**
     * @param workspace the folder of the workspace
     */
    public LayoutFile(Path workspace) {
        this.file = new SettingsFile(workspace, "workbench.json", LayoutJson.VERSION);
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
        SettingsFile.Read read = file.read();
        return read.trouble().map(why -> complain(why, read.aside()))
                .orElseGet(() -> read.json().map(this::layouts).orElse(NONE));
    }

    /**
     * Writes it, so that it is whole at any moment.
     *
     * @throws IOException when the disk refuses; the old file is as it was
     */
    public void write(List<Layout> windows) throws IOException {
        file.write(LayoutJson.write(windows));
    }

    private Read layouts(JsonObject json) {
        try {
            return new Read(LayoutJson.read(json), "");
        } catch (RuntimeException damaged) {
            LOG.log(System.Logger.Level.WARNING, "The layout cannot be used", damaged);
            return complain(Trouble.DAMAGED, file.refuse().aside());
        }
    }

    private static Read complain(Trouble why, String aside) {
        return new Read(List.of(), WORDS.text(why.name().toLowerCase(Locale.ROOT), aside));
    }
}
