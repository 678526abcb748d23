package org.attune.debrief.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.attune.debrief.FivePractices;
import org.attune.debrief.PracticeKey;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.survey.Question.Kind;
import org.attune.privacy.survey.Result;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What several debriefs show together: for the facilitator the five practices, for everybody how it felt. */
final class OverTime {
    private static final Words WORDS = Words.of(OverTime.class);

    private OverTime() {
    }

    /** In their order, named and never counted. */
    static Listing practices(List<FivePractices> all) {
        return Listing.of(all, OverTime::line, OverTime::json, WORDS.text("none.over-time"));
    }

    /** @param scale what the numbers of the scales mean, from 1 on */
    static Listing climate(List<Result> results, List<String> scale) {
        List<Result> asked = results.stream().filter(one -> one.question().kind() == Kind.SCALE).toList();
        return Listing.of(asked, result -> line(result, scale), OverTime::json, WORDS.text("none.climate"));
    }

    private static String line(FivePractices one) {
        String day = one.date().map(Object::toString).orElse("");
        return Stream.of(day, told("there", one.there()), told("to-try", one.toTry()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
    }

    private static String told(String key, List<String> practices) {
        String names = practices.stream().map(PracticeKey::inWords).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : WORDS.text(key, names);
    }

    private static JsonObject json(FivePractices one) {
        JsonObject json = new JsonObject();
        one.debrief().ifPresent(id -> json.addProperty("debrief", id.toString()));
        one.date().ifPresent(day -> json.addProperty("date", day.toString()));
        json.add("there", array(one.there()));
        json.add("toTry", array(one.toTry()));
        json.addProperty("forFacultyLead", one.forFacultyLead());
        return json;
    }

    private static JsonArray array(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    private static String line(Result result, List<String> scale) {
        boolean hidden = result.counts().stream().anyMatch(SafeCell::isHidden);
        return result.question().text() + "  " + (hidden ? SafeCell.reason() : counts(result, scale));
    }

    private static String counts(Result result, List<String> scale) {
        return IntStream.range(0, result.counts().size()).mapToObj(i -> WORDS.text("count",
                i < scale.size() ? scale.get(i) : Integer.toString(i + 1), count(result.counts().get(i))))
                .collect(Collectors.joining(", "));
    }

    private static String count(SafeCell cell) {
        return cell.seen((value, n) -> Integer.toString(value.intValue()), SafeCell::reason);
    }

    /** What is hidden is not there at all; {@code hidden} says so. */
    private static JsonObject json(Result result) {
        boolean hidden = result.counts().stream().anyMatch(SafeCell::isHidden);
        JsonObject json = new JsonObject();
        json.addProperty("question", result.question().text());
        json.addProperty("hidden", hidden);
        if (!hidden) {
            JsonArray counts = new JsonArray();
            result.counts().forEach(cell -> cell.seen((value, n) -> {
                counts.add(value.intValue());
                return counts;
            }, () -> counts));
            json.add("counts", counts);
        }
        return json;
    }
}
