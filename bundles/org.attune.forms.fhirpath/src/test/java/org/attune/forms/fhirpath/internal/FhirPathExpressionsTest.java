package org.attune.forms.fhirpath.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.attune.forms.Expressions;
import org.attune.forms.Form;
import org.attune.forms.Issue;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Expressions as forms have them. */
class FhirPathExpressionsTest {
    private static final String WEIGHT = "{\"linkId\":\"weight\",\"type\":\"decimal\"}";
    private static final String HEIGHT = "{\"linkId\":\"height\",\"type\":\"decimal\"}";
    private static final String BORN = "{\"linkId\":\"born\",\"type\":\"date\"}";
    private static final String FREQUENCY = """
            {"linkId":"%s","type":"choice","answerOption":[
              {"valueCoding":{"system":"s","code":"never","extension":[{"url":
                "http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}]}},
              {"valueCoding":{"system":"s","code":"often","extension":[{"url":
                "http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}}]}""";

    private final FhirPathExpressions expressions = new FhirPathExpressions();

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static JsonObject extension(String url, String name, String expression) {
        JsonObject value = new JsonObject();
        value.addProperty("name", name);
        value.addProperty("language", "text/fhirpath");
        value.addProperty("expression", expression);
        JsonObject extension = new JsonObject();
        extension.addProperty("url", url);
        extension.add("valueExpression", value);
        return extension;
    }

    private static JsonObject calculated(String expression, JsonObject... more) {
        JsonObject item = json("{\"linkId\":\"result\",\"type\":\"decimal\",\"readOnly\":true}");
        JsonArray extensions = new JsonArray();
        extensions.add(extension(Expressions.CALCULATED, "result", expression));
        List.of(more).forEach(extensions::add);
        item.add("extension", extensions);
        return item;
    }

    private static Form form(JsonObject calculated, String... items) {
        JsonObject form = json("{\"resourceType\":\"Questionnaire\",\"status\":\"active\"}");
        JsonArray all = new JsonArray();
        List.of(items).forEach(item -> all.add(json(item)));
        all.add(calculated);
        form.add("item", all);
        return Form.of(form);
    }

    private static Response filled(Form form, String... items) {
        return Response.of(form,
                json("{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\",\"item\":["
                        + String.join(",", items) + "]}"));
    }

    private static String answer(String linkId, String... values) {
        return "{\"linkId\":\"" + linkId + "\",\"answer\":[{" + String.join("},{", values) + "}]}";
    }

    private List<Value> result(Response response) {
        Expressions.Calculated calculated = expressions.calculate(response);
        assertThat(calculated.issues()).isEmpty();
        return calculated.values().get("result");
    }

    private static Value decimal(String number) {
        return new Value.Decimal(new BigDecimal(number));
    }

    @Test
    void a_quotient_of_two_answers() {
        Form form = form(calculated("item.where(linkId='weight').answer.value / "
                + "(item.where(linkId='height').answer.value * item.where(linkId='height').answer.value)"), WEIGHT,
                HEIGHT);
        assertThat(
                result(filled(form, answer("weight", "\"valueDecimal\":81"), answer("height", "\"valueDecimal\":1.8"))))
                .containsExactly(decimal("25"));
        assertThat(result(filled(form, answer("weight", "\"valueDecimal\":81")))).isEmpty();
    }

    @Test
    void the_sum_of_the_weights_of_chosen_options() {
        Form form = form(calculated("%resource.item.where(linkId.startsWith('q')).answer.value.weight().sum()"),
                FREQUENCY.formatted("q1"), FREQUENCY.formatted("q2"));
        String often = "\"valueCoding\":{\"system\":\"s\",\"code\":\"often\"}";
        assertThat(result(filled(form, answer("q1", often), answer("q2", often)))).containsExactly(decimal("6"));
    }

    @Test
    void numbers_are_counted_averaged_and_compared() {
        Form form = form(calculated("iif(%resource.item.answer.value.ofType(integer).count() > 2, "
                + "%resource.item.answer.value.ofType(integer).avg(), {})"));
        assertThat(result(filled(form, answer("a", "\"valueInteger\":1", "\"valueInteger\":2", "\"valueInteger\":6"),
                answer("b", "\"valueString\":\"7\"")))).containsExactly(decimal("3"));
        assertThat(result(filled(form, answer("a", "\"valueInteger\":1")))).isEmpty();
    }

    @Test
    void variables_of_the_form_and_of_the_item_are_made_of_each_other() {
        JsonObject json = form(calculated("%pounds * 0.5", extension(Expressions.VARIABLE, "pounds", "%kilos * 2")),
                WEIGHT).json();
        JsonArray ofForm = new JsonArray();
        ofForm.add(extension(Expressions.VARIABLE, "kilos", "%resource.item.where(linkId='weight').answer.value"));
        json.add("extension", ofForm);
        assertThat(result(filled(Form.of(json), answer("weight", "\"valueDecimal\":70"))).getFirst().text())
                .startsWith("70");
    }

    @Test
    void an_age_is_compared_with_today() {
        Form form = form(calculated("item.where(linkId='born').answer.value <= today() - 18 years"), BORN);
        assertThat(result(filled(form, answer("born", "\"valueDate\":\"1980-02-03\""))))
                .containsExactly(new Value.Bool(true));
    }

    @Test
    void an_answer_inside_a_group_is_found_from_the_context_of_a_calculated_item() {
        Form form = form(calculated("%resource.descendants().where(linkId='in').answer.value + 1"),
                "{\"linkId\":\"g\",\"type\":\"group\",\"item\":[{\"linkId\":\"in\",\"type\":\"integer\"}]}");
        assertThat(result(filled(form, "{\"linkId\":\"g\",\"item\":[" + answer("in", "\"valueInteger\":4") + "]}")))
                .containsExactly(new Value.Int(5));
    }

    @Test
    void the_form_itself_can_be_asked() {
        Form form = form(calculated("%questionnaire.item.count()"), WEIGHT, HEIGHT);
        assertThat(result(filled(form, answer("weight", "\"valueDecimal\":1")))).containsExactly(new Value.Int(3));
    }

    @Test
    void an_expression_that_fails_is_told_with_its_place_and_without_an_answer() {
        for (String faulty : List.of("item.where(", "%unknown + 1", "item.answer.value + 1",
                "item.first().conformsTo('http://x')",
                "'http://x'.memberOf('y')")) {
            Expressions.Calculated calculated = expressions.calculate(
                    filled(form(calculated(faulty), WEIGHT), answer("weight", "\"valueString\":\"secret\"")));
            assertThat(calculated.values()).as(faulty).doesNotContainKey("result");
            assertThat(calculated.issues()).as(faulty).singleElement().satisfies(issue -> {
                assertThat(issue.path()).isEqualTo("Questionnaire.item[1]");
                assertThat(issue.isError()).isFalse();
                assertThat(issue.message()).doesNotContain("secret").contains("result");
            });
        }
    }

    @Test
    void a_response_that_is_no_fhir_is_told_and_nothing_is_calculated() {
        Response strange = filled(form(calculated("1")), "{\"linkId\":\"weight\",\"answer\":[{\"valueDecimal\":{}}]}");
        assertThat(expressions.calculate(strange).issues()).extracting(Issue::code)
                .containsExactly("expression-response");
        assertThat(expressions.check(strange)).extracting(Issue::code).containsExactly("expression-response");
    }

    @Test
    void a_constraint_that_does_not_hold_is_told_in_the_words_of_its_author() {
        String constraint = """
                {"url":"%s","extension":[{"url":"key","valueId":"w-1"},{"url":"severity","valueCode":"%s"},
                 {"url":"expression","valueString":"answer.value > 20"},
                 {"url":"human","valueString":"More than 20, please."}]}""";
        JsonObject item = json(WEIGHT);
        JsonArray extensions = new JsonArray();
        extensions.add(json(constraint.formatted(Expressions.CONSTRAINT, "error")));
        item.add("extension", extensions);
        Form form = form(item);
        assertThat(expressions.check(filled(form, answer("weight", "\"valueDecimal\":30")))).isEmpty();
        assertThat(expressions.check(filled(form, answer("weight", "\"valueDecimal\":10")))).singleElement()
                .satisfies(issue -> {
                    assertThat(issue.message()).isEqualTo("More than 20, please.");
                    assertThat(issue.path()).isEqualTo("QuestionnaireResponse.item[0]");
                    assertThat(issue.isError()).isTrue();
                });
    }

    @Test
    void only_forms_with_expressions_need_the_service() {
        assertThat(Expressions.in(form(calculated("1")))).isTrue();
        assertThat(Expressions.in(form(json(WEIGHT)))).isFalse();
    }

    @Test
    void a_calculated_item_in_a_group_that_was_filled_in_twice_is_left_to_people() {
        Form form = form(json("{\"linkId\":\"g\",\"type\":\"group\",\"repeats\":true,\"item\":["
                + calculated("1") + "]}"));
        String group = "{\"linkId\":\"g\",\"item\":[" + answer("result", "\"valueDecimal\":1") + "]}";
        assertThat(expressions.calculate(filled(form, group, group)).issues()).extracting(Issue::code)
                .containsExactly("expression-in-repeats");
        assertThat(result(filled(form, group))).containsExactly(new Value.Int(1));
    }
}
