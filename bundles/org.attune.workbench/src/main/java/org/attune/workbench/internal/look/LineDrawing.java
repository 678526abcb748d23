package org.attune.workbench.internal.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;

/**
 * An icon of our family: an SVG of lines in one colour, drawn in another one and in the size that the screen wants.
 * Drawings with several colours keep them.
 */
public final class LineDrawing implements ImageDataProvider {
    private static final Pattern COLOUR = Pattern.compile("stroke=\"(#[0-9a-fA-F]{6})\"");
    private static final int WHOLE = 100;

    private final String svg;

    /**
     * @param svg the drawing
     * @param colour what its lines are drawn in
     */
    LineDrawing(String svg, RGB colour) {
        this.svg = recoloured(svg, colour);
    }

    /**
     * Reads a drawing.
     *
     * @throws IOException when it cannot be read
     */
    public static LineDrawing read(URL file, RGB colour) throws IOException {
        try (InputStream in = file.openStream()) {
            return new LineDrawing(new String(in.readAllBytes(), StandardCharsets.UTF_8), colour);
        }
    }

    /** Whether a file can be read as one. */
    public static boolean is(URL file) {
        return file.getPath().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    @Override
    public ImageData getImageData(int zoom) {
        return new ImageData(new ByteArrayInputStream(enlarged(zoom).getBytes(StandardCharsets.UTF_8)));
    }

    String enlarged(int zoom) {
        String wider = enlarged(svg, "width", zoom);
        return enlarged(wider, "height", zoom);
    }

    private static String enlarged(String svg, String side, int zoom) {
        return Pattern.compile("(<svg[^>]*?\\s" + side + "=\")(\\d+)").matcher(svg)
                .replaceFirst(found -> found.group(1) + Integer.parseInt(found.group(2)) * zoom / WHOLE);
    }

    private static String recoloured(String svg, RGB colour) {
        long colours = COLOUR.matcher(svg).results().map(found -> found.group(1)).distinct().count();
        return colours == 1 ? COLOUR.matcher(svg).replaceAll("stroke=\"" + hex(colour) + "\"") : svg;
    }

    private static String hex(RGB colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", colour.red, colour.green, colour.blue);
    }
}
