package org.attune.mentoring.report.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.attune.mentoring.Entry;
import org.attune.mentoring.portfolio.Enclosed;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.privacy.media.Media;
import org.attune.privacy.media.MediaKind;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Figure;
import org.attune.report.Block.Heading;
import org.attune.words.Words;

/** What travels with the encounters of a portfolio: pictures are shown, all else is named. */
final class Pictures {
    private static final Words WORDS = Words.of(Pictures.class);
    /** Sharp enough on paper, and small enough to be sent. */
    private static final int WIDEST = 1_200;

    private final Portfolio portfolio;

    Pictures(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** @param level of the heading */
    List<Block> of(Entry entry, int level) {
        List<Block> shown = new ArrayList<>();
        List<Fact> named = new ArrayList<>();
        for (Media media : entry.media()) {
            Optional<Figure> figure = figure(media);
            figure.ifPresent(shown::add);
            if (figure.isEmpty()) {
                named.add(new Fact(title(media), WORDS.text("media.file", media.rights())));
            }
        }
        if (!named.isEmpty()) {
            shown.add(new Facts(named));
        }
        if (!shown.isEmpty()) {
            shown.addFirst(new Heading(level, WORDS.text("media.along")));
        }
        return shown;
    }

    private static String title(Media media) {
        return media.title().isBlank() ? media.type() : media.title();
    }

    private Optional<Figure> figure(Media media) {
        return portfolio.enclosed().stream().filter(one -> one.id().equals(media.id()))
                .filter(one -> MediaKind.ofType(one.type()).filter(MediaKind::isPicture).isPresent()).findFirst()
                .flatMap(Pictures::png).map(png -> new Figure(png, title(media), media.rights()));
    }

    /** A picture that cannot be drawn is named like a recording. */
    private static Optional<byte[]> png(Enclosed picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));
            return image == null ? Optional.empty() : Optional.of(png(fitting(image)));
        } catch (IOException undrawable) {
            return Optional.empty();
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage fitting(BufferedImage image) {
        double scale = Math.min(1, (double) WIDEST / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage fitting = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitting.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return fitting;
    }
}
