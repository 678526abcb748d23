package org.attune.charts.ui.internal;

import org.attune.charts.Picture;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Pixels of a drawing as SWT takes them. Any thread. */
final class Pixels {
    private static final int DEPTH = 24;
    private static final int HUNDRED = 100;

    private Pixels() {
    }

    static ImageData of(Picture picture) {
        ImageData data = new ImageData(picture.width(), picture.height(), DEPTH,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] rgb = picture.rgb();
        for (int y = 0; y < picture.height(); y++) {
            data.setPixels(0, y, picture.width(), rgb, y * picture.width());
        }
        return data;
    }

    /** The pixels for the zoom they were drawn at; for others SWT makes do with what it is given at 100. */
    static ImageDataProvider at(int drawn, ImageData data) {
        return zoom -> {
            if (zoom == drawn) {
                return data;
            }
            return zoom == HUNDRED ? data.scaledTo(data.width * HUNDRED / drawn, data.height * HUNDRED / drawn) : null;
        };
    }
}
