package org.attune.forms.ui.internal.fields;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaException;
import org.attune.privacy.media.MediaFiles;
import org.attune.records.RecordsException;
import org.attune.workbench.display.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A picture in a window of its own. Escape closes it. */
final class PictureWindow {
    private static final int WIDEST = 960;
    private static final int HIGHEST = 640;
    /** A small file can unfold into more dots than there is memory. */
    private static final long MOST_DOTS = 60_000_000;

    private PictureWindow() {
    }

    /**
     * Reads a picture, no larger than the window will be. Not on the user interface's thread.
     *
     * @throws IOException when it cannot be shown: too many dots, or nothing that can be read as a picture
     */
    static ImageData read(MediaFiles files, Media media) throws MediaException, RecordsException, IOException {
        try (InputStream in = files.open(media)) {
            refuseHuge(in);
        }
        try (InputStream in = files.open(media)) {
            return fitting(new ImageData(in));
        } catch (SWTException unreadable) {
            throw new IOException("Not a picture that can be shown", unreadable);
        }
    }

    private static void refuseHuge(InputStream in) throws IOException {
        try (ImageInputStream head = new MemoryCacheImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(head);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture that can be read");
            }
            ImageReader reader = readers.next();
            reader.setInput(head);
            boolean huge = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS;
            reader.dispose();
            if (huge) {
                throw new IOException("A picture of too many dots");
            }
        }
    }

    private static ImageData fitting(ImageData data) {
        double scale = Math.min(1, Math.min((double) WIDEST / data.width, (double) HIGHEST / data.height));
        return scale == 1
                ? data
                : data.scaledTo(Math.max(1, (int) (data.width * scale)), Math.max(1, (int) (data.height * scale)));
    }

    /** Shows it. */
    static void open(Shell parent, String question, ImageData data) {
        Shell shell = new Shell(parent, SWT.DIALOG_TRIM);
        shell.setText(question);
        shell.setLayout(new FillLayout());
        Image image = new Image(shell.getDisplay(), data);
        shell.addListener(SWT.Dispose, event -> image.dispose());
        Label label = SpokenName.give(new Label(shell, SWT.NONE), question);
        label.setImage(image);
        shell.pack();
        shell.open();
    }
}
