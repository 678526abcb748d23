package org.attune.mentoring.report.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.attune.privacy.media.Orientation;

/** A picture as it goes on paper: the way up that it was taken, and no larger than paper needs. */
final class DrawnPicture {
    /** Sharp enough on paper, and small enough to be sent. */
    private static final int WIDEST = 1_200;

    private final BufferedImage stored;
    private final Orientation orientation;

    private DrawnPicture(BufferedImage stored, Orientation orientation) {
        this.stored = stored;
        this.orientation = orientation;
    }

    /** The picture in a JPEG or PNG file, as PNG; empty when it cannot be drawn. */
    static Optional<byte[]> png(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext()
                    ? Optional.of(new DrawnPicture(read(readers.next(), in), Orientation.of(file)).png())
                    : Optional.empty();
        } catch (IOException undrawable) {
            return Optional.empty();
        }
    }

    /** A file of a few kilobytes may say that it is a wall: only so many of its points are read as paper needs. */
    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            ImageReadParam some = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * WIDEST));
            some.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, some);
        } finally {
            reader.dispose();
        }
    }

    private byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawn(), "png", out);
        return out.toByteArray();
    }

    private BufferedImage drawn() {
        double scale = Math.min(1, (double) WIDEST / Math.max(stored.getWidth(), stored.getHeight()));
        int width = Math.max(1, (int) (scale * (isOnItsSide() ? stored.getHeight() : stored.getWidth())));
        int height = Math.max(1, (int) (scale * (isOnItsSide() ? stored.getWidth() : stored.getHeight())));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        graphics.drawImage(stored, turn(), null);
        graphics.dispose();
        return drawn;
    }

    private boolean isOnItsSide() {
        return orientation.number() >= 5;
    }

    /** Where the first row and the first column go: CIPA DC-008, tag 0x0112. */
    private AffineTransform turn() {
        int w = stored.getWidth();
        int h = stored.getHeight();
        return switch (orientation.number()) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
