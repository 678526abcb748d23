package org.attune.workbench.internal.perspectives;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * Words of one width: GTK writes the word of a tool item at the left of the widest one, so shorter words get blanks on
 * both sides. Where a platform centres by itself nothing changes, as both sides get the same.
 */
final class Centred {
    private static final String BLANK = "\u00a0";

    private final GC gc;
    private final int widest;

    private Centred(GC gc, List<String> words) {
        this.gc = gc;
        this.widest = words.stream().mapToInt(this::width).max().orElse(0);
    }

    /** The words in their order, as they are shown by a control. */
    static List<String> words(Control shownBy, List<String> words) {
        GC gc = new GC(shownBy);
        try {
            Centred centred = new Centred(gc, words);
            return words.stream().map(centred::padded).toList();
        } finally {
            gc.dispose();
        }
    }

    private String padded(String word) {
        String side = BLANK.repeat(Math.round((widest - width(word)) / 2f / width(BLANK)));
        return side + word + side;
    }

    private int width(String text) {
        return gc.textExtent(text).x;
    }
}
