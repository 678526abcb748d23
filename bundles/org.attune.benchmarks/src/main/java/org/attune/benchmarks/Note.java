package org.attune.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;

/**
 * One made-up record, the same for the same number.
 *
 * @param number which one; from 0
 */
record Note(int number) {
    /** Days that records are about: ten years back. */
    private static final int DAYS = 3650;
    private static final int WORDS = 60;
    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    private static final List<String> SYLLABLES = List.of("lis", "ten", "pau", "ask", "war", "mo", "ther", "sha", "re",
            "qui", "et", "ho", "pe", "car", "ing", "fol", "low", "bed", "side", "tal");

    String title() {
        return "Note " + number + " " + words(3, 1);
    }

    String text() {
        return words(WORDS, 2);
    }

    LocalDate on() {
        return LAST.minusDays(new SplittableRandom(number).nextInt(DAYS));
    }

    String status() {
        return number % 10 == 0 ? "open" : "done";
    }

    JsonObject body() {
        JsonObject body = new JsonObject();
        body.addProperty("title", title());
        body.addProperty("text", text());
        body.addProperty("on", on().toString());
        body.addProperty("status", status());
        return body;
    }

    private String words(int count, int salt) {
        SplittableRandom random = new SplittableRandom(31L * number + salt);
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(SplittableRandom random) {
        return IntStream.range(0, 3).mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }
}
