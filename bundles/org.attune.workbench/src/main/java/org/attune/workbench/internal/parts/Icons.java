package org.attune.workbench.internal.parts;

import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.attune.workbench.internal.look.LineDrawing;
import org.attune.workbench.internal.look.Palette;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The icons of one window, each read once, all disposed with it. */
public final class Icons implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Icons.class.getName());
    private static final int FULL_SIZE = 100;

    private final Display display;
    private final Palette palette;
    private final Map<String, Image> images = new HashMap<>();

    /**
     * @param display the display of the window
     */
    public Icons(Display display) {
        this.display = display;
        this.palette = Palette.of(display);
    }

    /** The icon in a file; a small empty mark when the file cannot be read. */
    public Image image(URL file) {
        return images.computeIfAbsent(file.toString(), key -> read(file));
    }

    /** The icon of an announcement, if it has one. */
    public Optional<Image> image(Optional<URL> file) {
        return file.map(this::image);
    }

    /** One of the workbench's own, by its name without folder and ending. */
    public Image own(String name) {
        return image(ownFile(name));
    }

    /**
     * Draws one of the workbench's own on the calling thread and forgets it, so that what draws icons is loaded by then.
     *
     * @return whether it could be drawn
     */
    public static boolean woken(String name) {
        return Optional.ofNullable(ImageDescriptor.createFromURL(ownFile(name)).getImageData(FULL_SIZE)).isPresent();
    }

    private static URL ownFile(String name) {
        return Icons.class.getResource("/icons/" + name + ".svg");
    }

    @Override
    public void close() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private Image read(URL file) {
        try {
            return LineDrawing.is(file)
                    ? new Image(display, LineDrawing.read(file, palette.mark()))
                    : ImageDescriptor.createFromURL(file).createImage(true, display);
        } catch (IOException | SWTException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "An icon cannot be read", unreadable);
            return ImageDescriptor.getMissingImageDescriptor().createImage(display);
        }
    }
}
