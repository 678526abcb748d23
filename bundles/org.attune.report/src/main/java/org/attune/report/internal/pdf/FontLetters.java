package org.attune.report.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.attune.report.internal.html.Letters;

/** The characters that our font has: a box for the others, unless nobody would see them anyway. For one document. */
final class FontLetters implements Letters {
    static final String REGULAR = "NotoSans-Regular.ttf";
    static final String BOLD = "NotoSans-Bold.ttf";

    private final CmapLookup glyphs;
    private boolean boxed;

    private FontLetters(CmapLookup glyphs) {
        this.glyphs = glyphs;
    }

    static FontLetters ofOurFont() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open(REGULAR)))) {
            return new FontLetters(font.getUnicodeCmapLookup());
        }
    }

    static InputStream open(String font) {
        return FontLetters.class.getResourceAsStream(font);
    }

    /** Whether a box had to stand in for a character so far. */
    boolean boxed() {
        return boxed;
    }

    /** Composed first: the font has more letters with their accents than accents. */
    @Override
    public String shown(String text) {
        return Letters.super.shown(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Override
    public int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint == '\n' ? codePoint : ' ';
        }
        int type = Character.getType(codePoint);
        if (type == Character.FORMAT || codePoint >= 0xFE00 && codePoint <= 0xFE0F) {
            return -1;
        }
        if (type != Character.CONTROL && glyphs.getGlyphId(codePoint) != 0) {
            return codePoint;
        }
        boxed = true;
        return BOX;
    }
}
