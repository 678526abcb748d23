package org.attune.mentoring.internal.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.attune.mentoring.internal.EntryBodies;
import org.attune.mentoring.portfolio.HandOver;
import org.attune.mentoring.portfolio.HandOvers;
import org.attune.mentoring.portfolio.Papers;
import org.attune.mentoring.portfolio.Portfolio;
import org.attune.mentoring.portfolio.PortfolioException;
import org.attune.mentoring.portfolio.PortfolioException.Reason;
import org.attune.mentoring.portfolio.PortfolioFormat;
import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.files.WholeFile;
import org.attune.records.json.BodyView;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Writes portfolios of the unlocked workspace. */
@Component
public final class KeptHandOvers implements HandOvers {
    private static final Words WORDS = Words.of(KeptHandOvers.class);
    private static final BodyView<HandOver> VIEW = BodyView.of(EntryBodies.GSON, HandOver.class);
    private static final int MOST_OF_A_DAY = 1_000;

    private final Records records;
    private final Clock clock = Clock.systemDefaultZone();
    private volatile Optional<Papers> papers = Optional.empty();

    /** Over the records of a workspace. */
    @Activate
    public KeptHandOvers(@Reference Records records) {
        this.records = records;
    }

    /** Whoever knows how paper is made. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void addPapers(Papers found) {
        papers = Optional.of(found);
    }

    void removePapers(Papers gone) {
        papers = papers.filter(known -> known != gone);
    }

    @Override
    public boolean canMakePaper() {
        return papers.isPresent();
    }

    @Override
    public Path write(Portfolio portfolio, Wish wish) throws PortfolioException, RecordsException, IOException {
        if (!Files.isDirectory(wish.place())) {
            throw new PortfolioException(Reason.WRONG_PLACE, WORDS.text("no.folder"));
        }
        Path unfinished = Files.createTempDirectory(wish.place(), ".attune-");
        try {
            for (Form form : wish.forms()) {
                stopIfInterrupted();
                WholeFile.write(unfinished.resolve(form.file()), content(portfolio, form, wish.password()));
            }
            stopIfInterrupted();
            records.commit(Act.of(note(portfolio, wish)));
            return Files.move(unfinished, free(wish.place(), portfolio));
        } finally {
            remove(unfinished);
        }
    }

    private static void stopIfInterrupted() {
        if (Thread.interrupted()) {
            throw new CancellationException("The hand-over was cancelled");
        }
    }

    private byte[] content(Portfolio portfolio, Form form, Optional<char[]> password) throws PortfolioException {
        return switch (form) {
            case JSON -> PortfolioFormat.write(portfolio);
            case HTML -> paper().html(portfolio);
            case PDF -> paper().pdf(portfolio, password);
        };
    }

    private Papers paper() throws PortfolioException {
        return papers.orElseThrow(() -> new PortfolioException(Reason.NO_PAPER, WORDS.text("no.paper")));
    }

    private Write note(Portfolio portfolio, Wish wish) {
        Map<String, Integer> counts = new TreeMap<>();
        portfolio.records().forEach(record -> counts.merge(record.type().value(), 1, Integer::sum));
        HandOver note = new HandOver(Optional.of(portfolio.learner()), word(portfolio.kind()),
                recipient(portfolio.kind()),
                Optional.of(LocalDate.now(clock)),
                counts.entrySet().stream().map(each -> new HandOver.Handed(each.getKey(), each.getValue())).toList(),
                wish.forms().stream().map(KeptHandOvers::word).sorted().toList(), wish.decidedBy(),
                portfolio.id().toString());
        return new Write.Create(RecordId.fresh(), HandOver.TYPE, VIEW.write(note));
    }

    /** A mentor may ask what is recorded about them, too. */
    private static String recipient(Portfolio.Kind kind) {
        return kind == Portfolio.Kind.ACCESS_REQUEST ? "person" : "learner";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A name that nobody has yet: the day, and a number from the second of a day on. */
    private Path free(Path place, Portfolio portfolio) throws PortfolioException {
        String name = WORDS.text("folder." + word(portfolio.kind()), LocalDate.now(clock).toString());
        return Stream.iterate(1, number -> number + 1).limit(MOST_OF_A_DAY)
                .map(number -> place.resolve(number == 1 ? name : name + "-" + number))
                .filter(folder -> !Files.exists(folder)).findFirst()
                .orElseThrow(() -> new PortfolioException(Reason.WRONG_PLACE, WORDS.text("no.name")));
    }

    /** Nothing of an unfinished folder stays; it holds files only. */
    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> inside = Files.list(folder)) {
                inside.forEach(files::add);
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }
}
