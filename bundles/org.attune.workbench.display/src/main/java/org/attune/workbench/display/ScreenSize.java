package org.attune.workbench.display;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Width and height of a screen.
 *
 * @param width pixels, 1 to 32767
 * @param height pixels, 1 to 32767
 */
record ScreenSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{1,4})x([1-9]\\d{1,4})");
    private static final int MOST_THAT_X11_ALLOWS = 32_767;
    private static final ScreenSize USUAL = new ScreenSize(1600, 1000);

    /** The size that a property names; the usual one when there is no property or it makes no sense. */
    static ScreenSize ofProperty(String value) {
        return Optional.ofNullable(value).map(FORM::matcher).filter(Matcher::matches).map(ScreenSize::of)
                .filter(ScreenSize::isPossible).orElse(USUAL);
    }

    /** The form in which the server wants it: true colour, 24 bits a pixel. */
    String asScreenArgument() {
        return width + "x" + height + "x24";
    }

    private static ScreenSize of(Matcher found) {
        return new ScreenSize(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    private boolean isPossible() {
        return width <= MOST_THAT_X11_ALLOWS && height <= MOST_THAT_X11_ALLOWS;
    }
}
