package org.attune.mentoring.ui.internal.views;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.attune.records.HistoryEntry;
import org.attune.words.Words;

import com.google.gson.JsonObject;

/**
 * One event in the life of a record, in words. It names fields and repeats nothing of their text.
 *
 * @param event the event
 * @param what what was done
 * @param fields which fields changed, in words, joined by commas; empty when none did or it cannot be told
 */
record HistoryLine(HistoryEntry event, String what, String fields) {
    private static final Words WORDS = Words.of(HistoryLine.class);

    /** The lines of a life, newest first. */
    static List<HistoryLine> of(List<HistoryEntry> life) {
        return IntStream.range(0, life.size()).mapToObj(i -> line(life, life.size() - 1 - i)).toList();
    }

    private static HistoryLine line(List<HistoryEntry> life, int at) {
        HistoryEntry event = life.get(at);
        Optional<JsonObject> before = event.base().flatMap(base -> life.stream()
                .filter(earlier -> earlier.version().equals(base)).findFirst()).flatMap(HistoryEntry::body);
        String fields = before.isEmpty() || event.body().isEmpty()
                ? ""
                : changed(before.get(), event.body().get());
        return new HistoryLine(event, WORDS.text("kind." + event.kind().name().toLowerCase(Locale.ROOT)),
                fields);
    }

    private static String changed(JsonObject before, JsonObject after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return String.join(", ", names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(HistoryLine::label).distinct().toList());
    }

    private static String label(String member) {
        String key = "field." + (member.equals("learnerCode") ? "learner" : member);
        return WORDS.has(key) ? WORDS.text(key) : member;
    }
}
