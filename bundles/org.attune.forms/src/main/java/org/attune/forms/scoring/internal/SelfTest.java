package org.attune.forms.scoring.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.forms.library.Licence;
import org.attune.forms.scoring.Band;
import org.attune.forms.scoring.Range;
import org.attune.forms.scoring.Scale;
import org.attune.forms.scoring.Score;
import org.attune.forms.scoring.Scoring;
import org.attune.forms.scoring.ScoringPack;
import org.attune.records.Complaint;
import org.attune.words.Words;

/**
 * Finds keys that were copied wrongly: an item twice shifts everything behind it (domain.md 4.4). A pack is put through
 * its own scoring with the lowest and the highest answers, and must reach exactly what it states.
 */
final class SelfTest {
    private static final Words WORDS = Words.of(SelfTest.class);
    private static final int MOST_ITEMS = 10_000;

    private final ScoringPack pack;
    private final List<Complaint> faults = new ArrayList<>();

    private SelfTest(ScoringPack pack) {
        this.pack = pack;
    }

    static List<Complaint> of(ScoringPack pack, String rightChecksum) {
        SelfTest test = new SelfTest(pack);
        test.faultIf(!pack.checksum().equals(rightChecksum), "/checksum", "checksum");
        test.frame();
        if (test.faults.stream().noneMatch(fault -> fault.path().equals("/answers") || fault.path().equals("/items"))) {
            test.items();
            test.scales();
        }
        return test.faults;
    }

    private void frame() {
        faultIf(pack.id().isBlank(), "/id", "blank");
        faultIf(pack.title().isBlank(), "/title", "blank");
        faultIf(!Licence.KINDS.contains(pack.licence().kind()), "/licence/kind", "licence");
        faultIf(pack.items() < 1 || pack.items() > MOST_ITEMS, "/items", "count");
        faultIf(!pack.linkIds().isEmpty() && new HashSet<>(pack.linkIds()).size() != pack.items(), "/linkIds",
                "linkIds");
        boolean inOrder = pack.answers().least().compareTo(pack.answers().greatest()) < 0;
        faultIf(!inOrder || pack.step().signum() <= 0, "/answers", "answers");
    }

    private void items() {
        Map<Integer, Integer> uses = new HashMap<>();
        for (int i = 0; i < pack.scales().size(); i++) {
            List<Integer> items = pack.scales().get(i).items();
            faultIf(new HashSet<>(items).size() < items.size(), "/scales/" + i + "/items", "twice");
            faultIf(items.stream().anyMatch(this::isNoItem), "/scales/" + i + "/items", "outside", pack.items());
            items.forEach(item -> uses.merge(item, 1, Integer::sum));
        }
        int[] wrong = IntStream.rangeClosed(1, pack.items()).filter(item -> uses.getOrDefault(item, 0) != 1).toArray();
        faultIf(pack.everyItemOnce() && wrong.length > 0, "/scales", "once", numbers(wrong));
        faultIf(new HashSet<>(pack.reversed()).size() < pack.reversed().size(), "/reversed", "twice");
        int[] lost = pack.reversed().stream().mapToInt(Integer::intValue).filter(item -> !uses.containsKey(item))
                .toArray();
        faultIf(lost.length > 0, "/reversed", "reversed", numbers(lost));
    }

    private static String numbers(int[] items) {
        return String.join(", ", IntStream.of(items).limit(20).mapToObj(Integer::toString).toList());
    }

    private boolean isNoItem(int number) {
        return number < 1 || number > pack.items();
    }

    private void scales() {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < pack.scales().size(); i++) {
            Scale scale = pack.scales().get(i);
            String path = "/scales/" + i;
            faultIf(!before.containsAll(scale.of()), path + "/of", "of");
            faultIf(!before.add(scale.id()) || scale.id().isBlank(), path + "/id", "scale");
            faultIf(scale.parts() == 0 || !scale.items().isEmpty() && !scale.of().isEmpty(), path, "parts");
            faultIf(!fits(scale), path + "/score", "score");
            faultIf(scale.partsNeeded() < 1 || scale.partsNeeded() > scale.parts(), path + "/missing", "missing");
            bands(scale, path + "/bands");
        }
        faultIf(pack.scales().isEmpty(), "/scales", "none");
        if (faults.isEmpty()) {
            attainable();
        }
    }

    private static boolean fits(Scale scale) {
        return scale.of().isEmpty()
                ? Stream.of(Scale.SUM, Scale.MEAN).anyMatch(scale.score()::equals)
                : scale.score().equals(Scale.MEAN_OF_SCALES) && scale.onto().isEmpty();
    }

    private void bands(Scale scale, String path) {
        List<BigDecimal> from = scale.bands().stream().map(Band::from).toList();
        boolean rising = IntStream.range(1, from.size()).allMatch(i -> from.get(i - 1).compareTo(from.get(i)) < 0);
        faultIf(!rising, path, "bands");
        boolean within = from.stream().allMatch(scale.range()::holds);
        faultIf(!within, path, "bands.outside");
        faultIf(!from.isEmpty() && (pack.bandSource().isBlank() || pack.caution().isBlank()), path, "bands.source");
    }

    private void attainable() {
        List<Score> lowest = Scoring.by(pack).scores(extreme(false));
        List<Score> highest = Scoring.by(pack).scores(extreme(true));
        for (int i = 0; i < pack.scales().size(); i++) {
            Range reached = new Range(lowest.get(i).value().orElseThrow(), highest.get(i).value().orElseThrow());
            Range stated = pack.scales().get(i).range();
            faultIf(!reached.sameAs(stated), "/scales/" + i + "/range", "range", reached.least(), reached.greatest());
        }
    }

    /** The answers that give the lowest or the highest scores: items that are turned round count the other way. */
    private Map<Integer, BigDecimal> extreme(boolean highest) {
        Map<Integer, BigDecimal> answers = new HashMap<>();
        for (int item = 1; item <= pack.items(); item++) {
            boolean high = highest != pack.reversed().contains(item);
            answers.put(item, high ? pack.answers().greatest() : pack.answers().least());
        }
        return answers;
    }

    private void faultIf(boolean wrong, String path, String key, Object... arguments) {
        if (wrong) {
            faults.add(new Complaint(path, WORDS.text("pack." + key, arguments)));
        }
    }
}
