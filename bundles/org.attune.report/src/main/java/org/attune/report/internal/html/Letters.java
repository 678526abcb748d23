package org.attune.report.internal.html;

/** What of a text can stand on a page. */
@FunctionalInterface
public interface Letters {
    /** The sign for what cannot be shown: U+FFFD, a box or lozenge in most fonts. */
    int BOX = 0xFFFD;

    /** The code point to show in place of one; negative to show nothing. */
    int shown(int codePoint);

    /** All that XML 1.0 can hold (its production 2, Char); a box for the rest. */
    static int inXml(int codePoint) {
        boolean allowed = codePoint == '\t' || codePoint == '\n' || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD || codePoint >= 0x10000;
        return allowed ? codePoint : BOX;
    }

    /** A whole text. */
    default String shown(String text) {
        StringBuilder all = new StringBuilder(text.length());
        text.codePoints().map(this::shown).filter(each -> each >= 0).forEach(all::appendCodePoint);
        return all.toString();
    }
}
