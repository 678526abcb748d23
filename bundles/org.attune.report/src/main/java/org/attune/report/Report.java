package org.attune.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A document, ready to be written: texts in blocks, without markup. All texts are free; what is typed in them is shown
 * as it is, line breaks included. An empty line begins a new paragraph.
 *
 * @param title the first heading, and the title of the file
 * @param language the language of the texts
 * @param blocks what follows the title, in reading order
 * @param footer a sentence at the foot of every page, such as "Not part of the patient record"
 */
public record Report(String title, Locale language, List<Block> blocks, Optional<String> footer) {
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(footer, "footer");
        blocks = List.copyOf(blocks);
    }
}
