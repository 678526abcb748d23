package org.attune.mentoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.mentoring.MentoringCounts;
import org.attune.mentoring.ShownCounts;
import org.attune.mentoring.ShownCounts.Figures;
import org.attune.practice.PracticeCount;
import org.attune.privacy.cells.PeopleTable;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SmallCells;
import org.attune.privacy.cells.Threshold;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts of mentoring, in which what fewer than five learners stand behind is hidden. */
@Component
public final class SafeMentoringCounts implements MentoringCounts {
    private static final Words WORDS = Words.of(SafeMentoringCounts.class);
    private static final Comparator<PracticeCount> MOST_FIRST = Comparator.comparing(PracticeCount::times).reversed();

    private final MentoringPractice practice;
    private final SmallCells cells;
    private final Vocabularies vocabularies;
    private final Frameworks frameworks;

    /** The counts of a workspace. */
    @Activate
    public SafeMentoringCounts(@Reference Records records, @Reference SmallCells cells,
            @Reference Vocabularies vocabularies, @Reference Frameworks frameworks) {
        this.practice = new MentoringPractice(records);
        this.cells = cells;
        this.vocabularies = vocabularies;
        this.frameworks = frameworks;
    }

    @Override
    public ShownCounts contacts(LocalDate first, LocalDate last) throws RecordsException {
        return shown(practice.contacts(first, last), word -> word.isEmpty()
                ? WORDS.text("counts.unsaid")
                : vocabularies.label(Vocabulary.CONTACT_KIND, word));
    }

    @Override
    public ShownCounts opportunities(LocalDate first, LocalDate last) throws RecordsException {
        return shown(practice.opportunities(first, last),
                guid -> frameworks.find(guid).map(Dimension::label).orElse(guid));
    }

    private ShownCounts shown(List<PracticeCount> counts, UnaryOperator<String> label) {
        List<PracticeCount> sorted = counts.stream().sorted(MOST_FIRST).toList();
        if (sorted.isEmpty()) {
            return ShownCounts.of(List.of());
        }
        int[] people = sorted.stream().mapToInt(count -> count.people().size()).toArray();
        List<SafeCell> safe = cells.protect(PeopleTable.counts(Threshold.USUAL, people)).cells().getFirst();
        List<ShownCounts.Line> lines = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            PracticeCount count = sorted.get(i);
            Optional<Figures> figures = safe.get(i).isHidden()
                    ? Optional.empty()
                    : Optional.of(new Figures(count.times(), count.minutes()));
            lines.add(new ShownCounts.Line(count.what(), label.apply(count.what()), figures));
        }
        return ShownCounts.of(inOrder(lines));
    }

    /** What is hidden stands last by its name: its place would tell how much there was. */
    private static List<ShownCounts.Line> inOrder(List<ShownCounts.Line> lines) {
        Stream<ShownCounts.Line> hidden = lines.stream().filter(line -> line.figures().isEmpty())
                .sorted(Comparator.comparing(ShownCounts.Line::label));
        return Stream.concat(lines.stream().filter(line -> line.figures().isPresent()), hidden).toList();
    }
}
