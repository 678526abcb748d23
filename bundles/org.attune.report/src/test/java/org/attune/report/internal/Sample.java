package org.attune.report.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.attune.report.Block;
import org.attune.report.Block.Bullets;
import org.attune.report.Block.Card;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Figure;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Note;
import org.attune.report.Block.Paragraph;
import org.attune.report.Block.Table;
import org.attune.report.Report;

/** Reports to be written. */
final class Sample {
    static final String FOOTER = "Not part of the patient record";

    private Sample() {
    }

    static Report of(Block... blocks) {
        return new Report("A report", Locale.ENGLISH, List.of(blocks), Optional.of(FOOTER));
    }

    /** One of each block. */
    static Report whole() throws IOException {
        return of(new Heading(1, "Facts"), new Facts(List.of(new Fact("Setting", "Hospice"))), new Heading(2, "More"),
                new Paragraph("One.\n\nTwo,\nwith a second line."), new Bullets(List.of("first", "second")),
                new Heading(1, "Rows"), rows(3), new Figure(picture(), "A black field", "What it shows"),
                new Note("A remark."), card());
    }

    static Table rows(int count) {
        return new Table("Numbers", List.of("Row", "Value"),
                IntStream.range(0, count).mapToObj(row -> List.of("row " + row, "value " + row)).toList());
    }

    private static Card card() {
        return new Card("A card", List.of(List.of(new Fact("Agree the space", "What for?")),
                List.of(new Fact("How are you", "Right now?\nAnd later?")),
                List.of(new Fact("Take-away", "One word."))));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
