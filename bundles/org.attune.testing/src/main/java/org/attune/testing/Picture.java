package org.attune.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what is on the screen. All methods belong on the display's thread. */
public final class Picture {
    private Picture() {
    }

    /**
     * Writes a picture of one window, without the frame that a window manager may draw around it.
     *
     * @param shell an open window
     * @param png the file; missing folders are made, an older picture is replaced
     * @throws IOException when the file cannot be written
     */
    public static void of(Shell shell, Path png) throws IOException {
        shell.update();
        Rectangle bounds = shell.getBounds();
        save(copy(shell.getDisplay(), shell.getDisplay(), bounds), png);
    }

    /**
     * Writes a picture of the whole screen, with all windows.
     *
     * @param display a display
     * @param png the file; missing folders are made, an older picture is replaced
     * @throws IOException when the file cannot be written
     */
    public static void of(Display display, Path png) throws IOException {
        display.update();
        save(copy(display, display, display.getBounds()), png);
    }

    private static ImageData copy(Display display, Drawable from, Rectangle part) {
        Image image = new Image(display, Math.max(1, part.width), Math.max(1, part.height));
        GC screen = new GC(from);
        try {
            screen.copyArea(image, part.x, part.y);
            return image.getImageData();
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    private static void save(ImageData data, Path png) throws IOException {
        Files.createDirectories(png.toAbsolutePath().getParent());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{data};
        try (var out = Files.newOutputStream(png)) {
            loader.save(out, SWT.IMAGE_PNG);
        }
    }
}
