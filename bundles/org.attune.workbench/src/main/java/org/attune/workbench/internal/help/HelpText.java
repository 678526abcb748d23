package org.attune.workbench.internal.help;

import java.util.List;

/**
 * A page as it is shown: text, and what its parts look like.
 *
 * @param text all of it
 * @param spans what is special about parts of it, in order
 * @param lines lines that stand further right
 * @param broken targets of links that lead nowhere
 */
record HelpText(String text, List<Span> spans, List<Indent> lines, List<String> broken) {
    /** How a part looks. */
    enum Look {
        TITLE,
        HEADING,
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        PICTURE
    }

    /**
     * A part that looks special.
     *
     * @param target where a link leads, or the file of a picture; else empty
     */
    record Span(int start, int length, Look look, String target) {}

    /** A line that stands further right, by steps. */
    record Indent(int start, int steps) {}
}
