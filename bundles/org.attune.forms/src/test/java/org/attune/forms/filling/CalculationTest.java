package org.attune.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Expressions;
import org.attune.forms.Form;
import org.attune.forms.Issue;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CalculationTest {
    /** Reads expressions such as {@code a + b + 1}: sums of answers by linkId and of numbers. */
    private static final class Sums implements Expressions {
        @Override
        public Calculated calculate(Response response) {
            Map<String, List<Value>> values = new HashMap<>();
            response.form().all().stream().filter(item -> item.json().has("extension"))
                    .forEach(item -> values.put(item.linkId(), List.of(sum(response, expression(item.json())))));
            return new Calculated(values, List.of());
        }

        private static String expression(JsonObject item) {
            return item.getAsJsonArray("extension").get(0).getAsJsonObject().getAsJsonObject("valueExpression")
                    .get("expression").getAsString();
        }

        private static Value sum(Response response, String expression) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String term : expression.split(" \\+ ")) {
                sum = sum.add(term.matches("[0-9.]+") ? new BigDecimal(term) : answer(response, term));
            }
            return new Value.Decimal(sum);
        }

        private static BigDecimal answer(Response response, String linkId) {
            return response.answersTo(linkId).stream().findFirst().map(Value::text).map(BigDecimal::new)
                    .orElse(BigDecimal.ZERO);
        }

        @Override
        public List<Issue> check(Response response) {
            return List.of();
        }
    }

    private static String item(String linkId, String type, String expression) {
        return """
                {"linkId": "%s", "type": "%s", "extension": [{"url": "%s", "valueExpression":
                  {"language": "text/fhirpath", "expression": "%s"}}]}""".formatted(linkId, type,
                Expressions.CALCULATED, expression);
    }

    private static Filling filling(String... calculated) {
        List<String> items = new ArrayList<>(List.of("{\"linkId\": \"a\", \"type\": \"integer\"}"));
        items.addAll(List.of(calculated));
        Form form = Form.of(JsonParser.parseString("{\"resourceType\": \"Questionnaire\", \"item\": ["
                + String.join(",", items) + "]}").getAsJsonObject());
        Filling filling = Filling.begin(form);
        filling.answer(filling.places().getFirst().slots().getFirst(), Optional.of(new Value.Int(2)));
        return filling;
    }

    private static Expressions.Calculated calculated(Filling filling) {
        return Calculation.of(filling.form(), filling.draft(""), new Sums());
    }

    @Test
    void what_is_made_of_what_was_calculated_follows_in_any_order() {
        Filling filling = filling(item("c", "integer", "b + 1"), item("b", "integer", "a + 10"));

        filling.calculated(calculated(filling).values());

        assertThat(filling.places()).extracting(Place::values).containsExactly(List.of(new Value.Int(2)),
                List.of(new Value.Int(13)), List.of(new Value.Int(12)));
    }

    @Test
    void a_circle_is_told_at_its_items_and_the_rest_is_calculated() {
        Filling filling = filling(item("b", "integer", "c + 1"), item("c", "integer", "b + 1"),
                item("d", "integer", "a + 1"));

        Expressions.Calculated calculated = calculated(filling);

        assertThat(calculated.values()).containsOnlyKeys("d");
        assertThat(calculated.issues()).extracting(Issue::code, Issue::path).containsExactly(
                tuple("expression-circle", "Questionnaire.item[1]"),
                tuple("expression-circle", "Questionnaire.item[2]"));
    }

    @Test
    void a_value_that_the_item_does_not_take_is_told_and_what_was_there_stays() {
        Filling filling = filling(item("b", "integer", "a + 0.5"), item("c", "boolean", "a + 1"));

        Expressions.Calculated calculated = calculated(filling);

        assertThat(calculated.values()).isEmpty();
        assertThat(calculated.issues()).extracting(Issue::code).containsExactly("expression-type", "expression-type");
    }

    @Test
    void a_number_is_given_the_unit_of_its_question() {
        Filling filling = filling("""
                {"linkId": "b", "type": "quantity", "extension": [
                  {"url": "%s", "valueExpression": {"language": "text/fhirpath", "expression": "a + 1"}},
                  {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
                   "valueCoding": {"system": "http://unitsofmeasure.org", "code": "min", "display": "minutes"}}]}"""
                .formatted(Expressions.CALCULATED));

        assertThat(calculated(filling).values().get("b")).extracting(Value::text).containsExactly("3 minutes");
    }

    @Test
    void nobody_is_asked_for_what_is_calculated() {
        Filling filling = filling(item("b", "integer", "a + 1").replace("\"type\"", "\"required\": true, \"type\""));

        assertThat(filling.problems()).isEmpty();
        assertThat(filling.progress()).isEqualTo(new Progress(1, 1, 0));
    }

    @Test
    void a_change_tells_of_the_calculated_answers_only() {
        Filling filling = filling(item("b", "integer", "a + 1"));
        List<String> told = new ArrayList<>();
        filling.watch((places, shape) -> places.forEach(place -> told.add(place.name())));

        filling.calculated(calculated(filling).values());
        filling.calculated(calculated(filling).values());

        assertThat(told).containsExactly("b");
    }

    @Test
    void in_a_part_that_repeats_people_answer_by_hand() {
        Form form = Form
                .of(JsonParser.parseString("{\"item\": [{\"linkId\": \"g\", \"type\": \"group\", \"repeats\": true, "
                        + "\"item\": [" + item("b", "integer", "1") + "]}]}").getAsJsonObject());

        assertThat(form.all().getLast().isForPeople()).isTrue();
    }
}
