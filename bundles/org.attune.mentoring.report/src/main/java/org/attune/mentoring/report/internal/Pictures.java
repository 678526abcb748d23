package org.attune.mentoring.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.mentoring.Entry;
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

    /** A picture that cannot be drawn is named like a recording. */
    private Optional<Figure> figure(Media media) {
        return portfolio.enclosed().stream().filter(one -> one.id().equals(media.id()))
                .filter(one -> MediaKind.ofType(one.type()).filter(MediaKind::isPicture).isPresent()).findFirst()
                .flatMap(one -> DrawnPicture.png(one.content()))
                .map(png -> new Figure(png, title(media), media.rights()));
    }
}
