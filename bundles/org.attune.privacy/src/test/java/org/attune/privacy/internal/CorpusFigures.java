package org.attune.privacy.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.privacy.Finding;
import org.attune.privacy.IdentifierClass;
import org.attune.privacy.IdentifierScan;
import org.attune.privacy.Roster;

/** What a scan finds in the corpus, counted. */
final class CorpusFigures {
    private static final Set<IdentifierClass> NAMES = Set.of(IdentifierClass.NAME, IdentifierClass.KNOWN_NAME);
    private final Map<IdentifierClass, int[]> foundOf = new EnumMap<>(IdentifierClass.class);
    private int words;
    private int falseMarks;

    static CorpusFigures of(IdentifierScan scan, List<LabelledNote> notes) {
        CorpusFigures figures = new CorpusFigures();
        Roster roster = Roster.of(CorpusValues.KNOWN);
        notes.forEach(note -> figures.count(note, scan.scan(note.text(), roster)));
        return figures;
    }

    /** Share of the marked places, names apart, that were pointed out under their own class. */
    double recallOfStructured() {
        return recall(foundOf.keySet().stream().filter(kind -> !NAMES.contains(kind)).collect(Collectors.toSet()));
    }

    double recallOfNames() {
        return recall(NAMES);
    }

    /** Places pointed out where nothing is marked, for each 200 words. */
    double falseMarksIn200Words() {
        return 200.0 * falseMarks / words;
    }

    String table() {
        String rows = foundOf.entrySet().stream()
                .map(row -> String.format(Locale.ROOT, "%-16s %4d of %4d", row.getKey(), row.getValue()[0],
                        row.getValue()[1]))
                .collect(Collectors.joining("\n"));
        return rows
                + String.format(Locale.ROOT, "%nstructured %.4f, names %.4f, false marks in 200 words %.3f (%d in %d)",
                        recallOfStructured(), recallOfNames(), falseMarksIn200Words(), falseMarks, words);
    }

    private void count(LabelledNote note, List<Finding> findings) {
        words += note.text().split("\\s+").length;
        falseMarks += (int) findings.stream().filter(found -> note.marks().stream().noneMatch(found::overlaps)).count();
        note.marks().forEach(mark -> countMark(mark, findings));
    }

    private void countMark(Finding mark, List<Finding> findings) {
        int[] row = foundOf.computeIfAbsent(mark.kind(), kind -> new int[2]);
        row[1]++;
        if (findings.stream().anyMatch(found -> found.kind() == mark.kind() && found.overlaps(mark))) {
            row[0]++;
        }
    }

    private double recall(Set<IdentifierClass> kinds) {
        int found = kinds.stream().mapToInt(kind -> foundOf.getOrDefault(kind, new int[2])[0]).sum();
        return (double) found / kinds.stream().mapToInt(kind -> foundOf.getOrDefault(kind, new int[2])[1]).sum();
    }
}
