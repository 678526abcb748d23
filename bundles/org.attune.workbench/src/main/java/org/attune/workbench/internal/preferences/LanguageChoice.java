package org.attune.workbench.internal.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.attune.records.workspace.WindowRequest;
import org.attune.words.Languages;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

/**
 * The language that a window shall speak: what was asked for at this start, else what the workspace's preferences say.
 * Read before there is a window, as nothing that is shown changes its language later.
 */
public final class LanguageChoice {
    private static final System.Logger LOG = System.getLogger(LanguageChoice.class.getName());

    private final Optional<Path> workspace;

    private LanguageChoice(Optional<Path> workspace) {
        this.workspace = workspace;
    }

    /**
     * The choice in a workspace.
     *
     * @param workspace its folder; empty for none, such as a demo
     */
    public static LanguageChoice in(Optional<Path> workspace) {
        return new LanguageChoice(workspace);
    }

    /**
     * The choice for a window that somebody wants.
     *
     * @param usual the folder of the workspace when the request names none
     */
    public static LanguageChoice of(WindowRequest request, Supplier<Path> usual) {
        return in(request.demo() ? Optional.empty() : request.folder().or(() -> Optional.of(usual.get())));
    }

    /** Makes this process speak it. Reads a small file, so before the first widget only. */
    public void speak() {
        String asked = Languages.asked();
        Languages.speak(asked.isEmpty() ? preferred() : asked);
    }

    /** What the preferences say, by language tag; empty when they do not say or cannot be read. */
    public String preferred() {
        return workspace.map(folder -> folder.resolve("settings").resolve(PreferenceStore.NAME))
                .filter(Files::isRegularFile).map(LanguageChoice::read).orElse("");
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.ofNullable(StrictJson.readObject(in).get(PreferenceStore.VALUES))
                    .filter(JsonElement::isJsonObject).map(all -> all.getAsJsonObject().get(GeneralPage.LANGUAGE))
                    .map(LanguageChoice::text).orElse("");
        } catch (BadJsonException | IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The language of the preferences cannot be read", unreadable);
            return "";
        }
    }

    private static String text(JsonElement value) {
        boolean said = value instanceof JsonPrimitive primitive && primitive.isString();
        return said ? value.getAsString() : "";
    }
}
