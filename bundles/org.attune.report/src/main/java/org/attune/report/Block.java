package org.attune.report;

import java.util.Arrays;
import java.util.List;

/** A part of a {@link Report}. */
public sealed interface Block {
    /**
     * A heading under the title.
     *
     * @param level 1 for a section, 2 for a part of one, 3 for a part of that; a level comes after the one above it
     * @param text its words
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1 to 3");
            }
        }
    }

    /**
     * Running text.
     *
     * @param text one paragraph or more
     */
    record Paragraph(String text) implements Block {}

    /**
     * A remark about the report itself, set apart from what it tells.
     *
     * @param text one paragraph or more
     */
    record Note(String text) implements Block {}

    /**
     * A list in no particular order.
     *
     * @param items its items
     */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Names and what there is to say to each.
     *
     * @param facts one line each
     */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A line of {@link Facts}.
     *
     * @param name such as "Setting"
     * @param text one paragraph or more
     */
    record Fact(String name, String text) {}

    /**
     * Data in rows. The header is repeated on each page; the first cell of a row names it.
     *
     * @param caption what the table shows
     * @param header a name for each column
     * @param rows as many cells each as the header has
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a row has as many cells as the header");
            }
        }
    }

    /**
     * A picture.
     *
     * @param png its bytes; a copy is taken
     * @param alternative what it shows, for whoever does not see it; not empty
     * @param caption a sentence below it; may be empty
     */
    record Figure(byte[] png, String alternative, String caption) implements Block {
        public Figure {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a figure says what it shows");
            }
            png = png.clone();
        }

        @Override
        public byte[] png() {
            return png.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Figure figure && Arrays.equals(png, figure.png)
                    && alternative.equals(figure.alternative) && caption.equals(figure.caption);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(png) * 31 + alternative.hashCode();
        }
    }

    /**
     * A card on a sheet of its own, to be folded twice and carried in a pocket: two panels above, two below. What does
     * not fit into a panel makes it longer, and the fold lies elsewhere.
     *
     * @param title what the card is
     * @param panels four at the most, in reading order; each a few parts with a name
     */
    record Card(String title, List<List<Fact>> panels) implements Block {
        /** How many panels a sheet has that is folded twice. */
        public static final int PANELS = 4;

        public Card {
            panels = panels.stream().map(List::copyOf).toList();
            if (panels.size() > PANELS) {
                throw new IllegalArgumentException("a card has four panels at the most");
            }
        }
    }
}
