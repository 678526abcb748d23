package org.attune.forms.scoring.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.forms.Enablement;
import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.attune.forms.Response;
import org.attune.forms.ResponseItem;
import org.attune.forms.Value;
import org.attune.forms.scoring.ItemCounts;
import org.attune.forms.scoring.Period;
import org.attune.words.Words;

/** What was chosen in the responses to one version of a form, by item and period. */
final class Tally {
    private static final Words WORDS = Words.of(Tally.class);

    private final Period period;
    private final String language;
    /** For each item and period, what each response chose: the places of its options. */
    private final Map<String, TreeMap<String, List<List<Integer>>>> chosen = new HashMap<>();

    Tally(Period period, String language) {
        this.period = period;
        this.language = language;
    }

    void add(Response response, LocalDate day) {
        Enablement enablement = Enablement.of(response);
        Map<Item, List<Value>> given = new HashMap<>();
        response.all().stream().filter(enablement::enabled).forEach(one -> add(one, given));
        given.forEach((item, values) -> add(item, values, period.of(day)));
    }

    private static void add(ResponseItem one, Map<Item, List<Value>> given) {
        one.item().filter(Tally::isCounted).filter(item -> !one.values().isEmpty())
                .ifPresent(item -> given.computeIfAbsent(item, unused -> new ArrayList<>()).addAll(one.values()));
    }

    private void add(Item item, List<Value> values, String when) {
        List<Integer> places = values.stream().map(value -> place(item, value)).distinct().toList();
        chosen.computeIfAbsent(item.linkId(), unused -> new TreeMap<>())
                .computeIfAbsent(when, unused -> new ArrayList<>()).add(places);
    }

    private static boolean isCounted(Item item) {
        return item.type() == ItemType.BOOLEAN
                || (item.type() == ItemType.CHOICE || item.type() == ItemType.OPEN_CHOICE) && !item.options().isEmpty();
    }

    /** What is none of the options, such as words of one's own, comes behind them. */
    private static int place(Item item, Value value) {
        if (item.type() == ItemType.BOOLEAN) {
            return value.equals(new Value.Bool(true)) ? 0 : 1;
        }
        List<Option> options = item.options();
        return IntStream.range(0, options.size()).filter(i -> options.get(i).value().sameAs(value)).findFirst()
                .orElse(options.size());
    }

    List<ItemCounts> counts(Form form, String version) {
        return form.all().stream().filter(item -> chosen.containsKey(item.linkId()))
                .flatMap(item -> counts(item, version)).toList();
    }

    private Stream<ItemCounts> counts(Item item, String version) {
        List<String> labels = labels(item);
        TreeMap<String, List<List<Integer>>> byPeriod = chosen.get(item.linkId());
        if (mayOverlap(item)) {
            return IntStream.range(0, labels.size()).mapToObj(place -> overlapping(item, version, place, labels));
        }
        int[][] counts = byPeriod.values().stream().map(given -> row(given, labels.size())).toArray(int[][]::new);
        return Stream.of(new ItemCounts(version, item, List.copyOf(byPeriod.keySet()), labels, counts));
    }

    /** Whether one response may choose several options: the question or what is around it repeats. */
    private static boolean mayOverlap(Item item) {
        return Stream.iterate(Optional.of(item), Optional::isPresent, one -> one.get().parent())
                .anyMatch(one -> one.get().repeats());
    }

    private ItemCounts overlapping(Item item, String version, int place, List<String> labels) {
        TreeMap<String, List<List<Integer>>> byPeriod = chosen.get(item.linkId());
        int[][] counts = byPeriod.values().stream().map(given -> {
            int with = (int) given.stream().filter(places -> places.contains(place)).count();
            return new int[]{with, given.size() - with};
        }).toArray(int[][]::new);
        List<String> sides = List.of(labels.get(place), WORDS.text("counts.without", labels.get(place)));
        return new ItemCounts(version, item, List.copyOf(byPeriod.keySet()), sides, counts);
    }

    private static int[] row(List<List<Integer>> given, int options) {
        int[] row = new int[options];
        given.forEach(places -> row[places.getFirst()]++);
        return row;
    }

    private List<String> labels(Item item) {
        if (item.type() == ItemType.BOOLEAN) {
            return List.of(WORDS.text("counts.yes"), WORDS.text("counts.no"));
        }
        Stream<String> options = item.options().stream().map(option -> option.text(language));
        return hasOther(item)
                ? Stream.concat(options, Stream.of(WORDS.text("counts.other"))).toList()
                : options.toList();
    }

    /** Where only the options can be chosen, a column for other words would be one more zero that people puzzle over. */
    private boolean hasOther(Item item) {
        return item.type() == ItemType.OPEN_CHOICE || chosen.get(item.linkId()).values().stream().flatMap(List::stream)
                .anyMatch(places -> places.contains(item.options().size()));
    }
}
