package org.attune.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form of 200 items in 20 groups, as long as the longest in use, and responses that answer all of it. */
final class FormAnswers {
    private static final int GROUPS = 20;
    private static final List<String> TYPES = List.of("integer", "choice", "string", "boolean", "decimal", "date",
            "text", "open-choice", "integer");
    private static final String ITEM = """
            {"linkId": "%d.%d", "text": "What question %d is about", "type": "%s", "required": %b%s}""";
    private static final String CODING = """
            {"valueCoding": {"system": "http://example.org/s", "code": "c%1$d", "display": "Option %1$d"}}""";

    private FormAnswers() {
    }

    static String form() {
        return """
                {"resourceType": "Questionnaire", "url": "http://example.org/f", "version": "1", "status": "active",
                 "item": [%s]}""".formatted(joined(GROUPS, group -> """
                {"linkId": "%d", "type": "group", "item": [%s]}""".formatted(group,
                joined(TYPES.size(), place -> item(group, place)))));
    }

    private static String item(int group, int place) {
        String type = TYPES.get(place);
        String more = type.endsWith("choice") ? ", \"answerOption\": [" + joined(5, CODING::formatted) + "]" : "";
        if (place == TYPES.size() - 1) {
            more = ", \"enableWhen\": [{\"question\": \"" + group
                    + ".3\", \"operator\": \"=\", \"answerBoolean\": true}]";
        }
        return ITEM.formatted(group, place, place, type, place % 2 == 0, more);
    }

    static List<String> responses(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count).mapToObj(number -> response(random)).toList();
    }

    private static String response(Random random) {
        return """
                {"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/f|1",
                 "status": "completed", "item": [%s]}""".formatted(joined(GROUPS, group -> """
                {"linkId": "%d", "item": [%s]}""".formatted(group, joined(TYPES.size(), place -> """
                {"linkId": "%d.%d", "answer": [%s]}""".formatted(group, place, answer(TYPES.get(place), random))))));
    }

    private static String answer(String type, Random random) {
        return switch (type) {
            case "integer" -> "{\"valueInteger\": " + random.nextInt(100) + "}";
            case "decimal" -> "{\"valueDecimal\": " + random.nextInt(100) + ".25}";
            case "boolean" -> "{\"valueBoolean\": true}";
            case "date" -> "{\"valueDate\": \"2026-11-" + (10 + random.nextInt(20)) + "\"}";
            case "choice", "open-choice" -> CODING.formatted(random.nextInt(5));
            default -> "{\"valueString\": \"some words that somebody typed\"}";
        };
    }

    private static String joined(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }
}
