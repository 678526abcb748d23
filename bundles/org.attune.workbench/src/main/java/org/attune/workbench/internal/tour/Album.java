package org.attune.workbench.internal.tour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

import org.attune.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** The pictures of a tour and the page that shows them. Waits for the disk. */
public final class Album {
    private static final Words WORDS = Words.of(Album.class);

    private final Path folder;
    private final StringBuilder stops = new StringBuilder();
    private int count;

    /**
     * @param folder where it goes; made when missing
     */
    public Album(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a picture.
     *
     * @throws IOException when it cannot be written
     */
    public void add(Sight sight, ImageData picture) throws IOException {
        Files.createDirectories(folder);
        count++;
        String name = String.format(Locale.ROOT, "%02d-%s.png", count, sight.id().replaceAll("[^A-Za-z0-9.-]", "-"));
        byte[] png = png(picture);
        Files.write(folder.resolve(name), png);
        stops.append("""
                <figure data-id="%s"><a href="%s"><img alt="%s" src="data:image/png;base64,%s"></a>
                <figcaption>%s <code>%s</code></figcaption></figure>
                """.formatted(escape(sight.id()), escape(name), escape(sight.label()),
                Base64.getEncoder().encodeToString(png), escape(sight.label()), escape(sight.id())));
    }

    /**
     * Writes the page.
     *
     * @throws IOException when it cannot be written
     */
    public void finish() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title><style>
                body { font-family: sans-serif; margin: 2em; display: flex; flex-wrap: wrap; gap: 16px; }
                h1 { width: 100%%; } figure { margin: 0; width: 400px; } img { width: 100%%; border: 1px solid #999; }
                </style></head><body><h1>%1$s</h1>
                %2$s</body></html>
                """.formatted(WORDS.text("title"), stops), StandardCharsets.UTF_8);
    }

    private static byte[] png(ImageData picture) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{picture};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
