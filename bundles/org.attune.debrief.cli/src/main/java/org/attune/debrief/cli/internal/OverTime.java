package org.attune.debrief.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
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
        String told = result.mean().seen((mean, n) -> WORDS.text("on-the-whole", word(mean, scale), n),
                SafeCell::reason);
        return result.question().text() + "  " + told;
    }

    /** The word that is nearest. */
    private static String word(double mean, List<String> scale) {
        return scale.get(Math.clamp(Math.round(mean), 1, scale.size()) - 1);
    }

    /** What is hidden is not there at all; {@code hidden} says so. */
    private static JsonObject json(Result result) {
        JsonObject json = new JsonObject();
        json.addProperty("question", result.question().text());
        json.addProperty("hidden", result.mean().isHidden());
        return result.mean().seen((mean, n) -> {
            json.addProperty("mean", mean);
            json.addProperty("n", n);
            return json;
        }, () -> json);
    }
}
