package org.attune.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Response;
import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;

import com.google.gson.JsonObject;

/** What it costs to check responses, beside parsing the same JSON by the same parser. */
final class FormsRows {
    private static final int RESPONSES = 1000;
    private static final int WARMUPS = 10;
    private static final int ROUNDS = 15;
    private static final double NANOS_IN_MILLI = 1e6;

    private final Form form;
    private final List<String> texts;
    private final List<Double> checking = new ArrayList<>();
    private final List<Double> parsing = new ArrayList<>();

    FormsRows() throws BadJsonException {
        form = Form.of(StrictJson.parseObject(FormAnswers.form()));
        texts = FormAnswers.responses(RESPONSES);
    }

    List<Row> measured() throws BadJsonException {
        for (int round = 0; round < WARMUPS; round++) {
            round();
        }
        checking.clear();
        parsing.clear();
        for (int round = 0; round < ROUNDS; round++) {
            round();
        }
        return List.of(Row.of("validate 1,000 responses to a form of 200 items", "parsing the same JSON", "ms",
                new Pairs(checking, parsing), "≤ 3 ×"));
    }

    private void round() throws BadJsonException {
        long begun = System.nanoTime();
        List<JsonObject> responses = new ArrayList<>();
        for (String text : texts) {
            responses.add(StrictJson.parseObject(text));
        }
        long parsed = System.nanoTime();
        Forms.Validator validator = Forms.Validator.of(form);
        int found = responses.stream().mapToInt(json -> validator.check(Response.of(form, json)).size()).sum();
        long checked = System.nanoTime();
        if (found > 0) {
            throw new IllegalStateException("The responses were meant to be without fault.");
        }
        parsing.add((parsed - begun) / NANOS_IN_MILLI);
        checking.add((checked - parsed) / NANOS_IN_MILLI);
    }
}
