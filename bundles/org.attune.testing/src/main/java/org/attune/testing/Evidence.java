package org.attune.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;

/**
 * What a failure leaves behind: {@code <name>.png}, the screen, and {@code <name>.txt}, the widget tree and whatever
 * else explains it. Immutable; the folder is made when something is written.
 */
public final class Evidence {
    private final Path folder;
    private final String name;
    private final Supplier<String> explanation;

    private Evidence(Path folder, String name, Supplier<String> explanation) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.name = Objects.requireNonNull(name, "name");
        this.explanation = Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * Evidence in a folder.
     *
     * @param folder such as {@code target/ui}
     * @param name without ending; letters that a file system may refuse are replaced
     */
    public static Evidence in(Path folder, String name) {
        return new Evidence(folder, name.replaceAll("[^\\w.-]+", "_"), () -> "");
    }

    /**
     * The same, with an explanation put before the widget tree, such as why a service is missing
     * ({@link ServiceExplanation}).
     *
     * @param more asked when something fails, on the display's thread
     */
    public Evidence explained(Supplier<String> more) {
        return new Evidence(folder, name, more);
    }

    /**
     * Writes both files, replacing older ones. On the display's thread.
     *
     * @return what the text file says
     * @throws IOException when a file cannot be written
     */
    public String take(Display display) throws IOException {
        String text = (explanation.get() + "\n" + WidgetTree.dump(display)).stripLeading();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".txt"), text);
        Picture.of(display, folder.resolve(name + ".png"));
        return text;
    }
}
