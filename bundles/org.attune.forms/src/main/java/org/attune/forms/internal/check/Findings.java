package org.attune.forms.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.attune.forms.Issue;
import org.attune.forms.Issue.Severity;
import org.attune.words.Words;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What was found in one document. */
final class Findings {
    private static final Words WORDS = Words.of(Findings.class);

    private final JsonObject document;
    private final List<Issue> issues = new ArrayList<>();

    Findings(JsonObject document) {
        this.document = document;
    }

    /** Adds a finding; the arguments fill its text. */
    void add(Rule rule, Place place, Object... arguments) {
        add(rule.severity(), rule, place, arguments);
    }

    /** Adds a finding that is not as bad here as it usually is, or worse. */
    void add(Severity severity, Rule rule, Place place, Object... arguments) {
        issues.add(issue(severity, rule, place, arguments));
    }

    static Issue issue(Severity severity, Rule rule, Place place, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new Issue(severity, rule.code(), rule.type(), place.toString(), WORDS.text(rule.code(), texts));
    }

    /** A text of the same file. */
    static String word(String key) {
        return WORDS.text(key);
    }

    /** All, in document order; those of one place in the order in which they were found. */
    List<Issue> inOrder() {
        if (issues.size() < 2) {
            return List.copyOf(issues);
        }
        return issues.stream().map(issue -> new Placed(issue, steps(issue.path())))
                .sorted(Comparator.comparing(Placed::steps, Arrays::compare)).map(Placed::issue).toList();
    }

    /** For each step down, the place of the member in its object and the place in its list; -1 when it is missing. */
    private int[] steps(String path) {
        String[] names = path.split("\\.");
        int[] steps = new int[2 * (names.length - 1)];
        JsonElement here = document;
        for (int i = 1; i < names.length; i++) {
            int bracket = names[i].indexOf('[');
            String name = bracket < 0 ? names[i] : names[i].substring(0, bracket);
            steps[2 * i - 2] = placeOf(name, here);
            JsonElement member = here instanceof JsonObject object ? object.get(name) : null;
            int index = bracket < 0 ? -1 : index(names[i], bracket);
            steps[2 * i - 1] = index;
            here = member instanceof JsonArray array && index >= 0 && index < array.size() ? array.get(index) : member;
        }
        return steps;
    }

    private static int index(String name, int bracket) {
        int end = name.indexOf(']', bracket);
        String number = end < 0 ? "" : name.substring(bracket + 1, end);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
    }

    private static int placeOf(String name, JsonElement holder) {
        if (!(holder instanceof JsonObject object) || !object.has(name)) {
            return -1;
        }
        int place = 0;
        for (String other : object.keySet()) {
            if (other.equals(name)) {
                return place;
            }
            place++;
        }
        return -1;
    }

    private record Placed(Issue issue, int[] steps) {}
}
