package org.attune.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

class EnablementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            exists | "answerBoolean": true      | {"valueInteger": 3}          | true
            exists | "answerBoolean": false     | {"valueInteger": 3}          | false
            exists | "answerBoolean": false     |                              | true
            =      | "answerInteger": 3         | {"valueInteger": 3}          | true
            =      | "answerInteger": 3         | {"valueInteger": 4}          | false
            !=     | "answerInteger": 3         | {"valueInteger": 4}          | true
            !=     | "answerInteger": 3         |                              | false
            >      | "answerDecimal": 2.50      | {"valueDecimal": 2.5}        | false
            >=     | "answerDecimal": 2.50      | {"valueDecimal": 2.5}        | true
            <      | "answerInteger": 3         | {"valueInteger": 2}          | true
            <=     | "answerTime": "10:00:00"   | {"valueTime": "10:00:00.5"}  | false
            =      | "answerString": "a"        | {"valueString": "a"}         | true
            =      | "answerCoding": {"system": "s", "code": "y"} | {"valueCoding": {"system": "s", "code": "y", "display": "Yes"}} | true
            =      | "answerCoding": {"system": "s", "code": "y"} | {"valueCoding": {"system": "t", "code": "y"}} | false
            >      | "answerQuantity": {"value": 5, "code": "mm"} | {"valueQuantity": {"value": 6, "code": "mm"}} | true
            >      | "answerQuantity": {"value": 5, "code": "mm"} | {"valueQuantity": {"value": 6, "code": "cm"}} | false
            >      | "answerDate": "2026-01-31" | {"valueDate": "2026-02"}     | true
            >      | "answerDate": "2026-02-02" | {"valueDate": "2026-02"}     | false
            =      | "answerDateTime": "2026-02-02T10:00:00Z" | {"valueDateTime": "2026-02-02T11:00:00+01:00"} | true
            ~      | "answerInteger": 3         | {"valueInteger": 3}          | false
            """)
    void a_condition_compares_as_the_standard_has_it(String operator, String expected, String answer, boolean holds) {
        Form form = form("""
                {"linkId": "q", "type": "string"}, {"linkId": "then", "type": "string",
                 "enableWhen": [{"question": "q", "operator": "%s", %s}]}""".formatted(operator, expected));
        Response response = response(form, answer == null ? "" : "{\"linkId\": \"q\", \"answer\": [" + answer + "]}");
        assertThat(Enablement.of(response).enabled(form.item("then").orElseThrow(), Optional.empty()))
                .isEqualTo(holds);
    }

    @Test
    void one_condition_is_enough_unless_all_are_wanted() {
        String two = """
                {"linkId": "a", "type": "integer"}, {"linkId": "b", "type": "integer"}, {"linkId": "then", "type": "string",
                 "enableBehavior": "%s", "enableWhen": [{"question": "a", "operator": "=", "answerInteger": 1},
                 {"question": "b", "operator": "=", "answerInteger": 1}]}""";
        String answer = "{\"linkId\": \"a\", \"answer\": [{\"valueInteger\": 1}]}, {\"linkId\": \"then\"}";
        assertThat(enabled(form(two.formatted("any")), answer)).containsExactly(true, true);
        assertThat(enabled(form(two.formatted("all")), answer)).containsExactly(true, false);
    }

    @Test
    void answers_that_are_not_enabled_do_not_count_further_down() {
        Form form = form(
                """
                        {"linkId": "a", "type": "boolean"},
                        {"linkId": "b", "type": "boolean", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]},
                        {"linkId": "c", "type": "boolean", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]}""");
        assertThat(enabled(form,
                """
                        {"linkId": "a", "answer": [{"valueBoolean": false}]}, {"linkId": "b", "answer": [{"valueBoolean": true}]},
                        {"linkId": "c", "answer": [{"valueBoolean": true}]}"""))
                .containsExactly(true, false, false);
    }

    @Test
    void in_a_group_that_comes_twice_the_question_of_the_same_group_counts() {
        Form form = form(
                """
                        {"linkId": "g", "type": "group", "repeats": true, "item": [{"linkId": "q", "type": "boolean"},
                         {"linkId": "then", "type": "string", "enableWhen": [{"question": "q", "operator": "=", "answerBoolean": true}]}]}""");
        assertThat(enabled(form, """
                {"linkId": "g", "item": [{"linkId": "q", "answer": [{"valueBoolean": true}]}, {"linkId": "then"}]},
                {"linkId": "g", "item": [{"linkId": "q", "answer": [{"valueBoolean": false}]}, {"linkId": "then"}]},
                {"linkId": "g", "item": [{"linkId": "then"}]}"""))
                .containsExactly(true, true, true, true, true, false, true, false);
    }

    @Test
    void an_item_inside_an_answer_hangs_on_the_answer_around_it() {
        Form form = form("""
                {"linkId": "q", "type": "boolean", "item": [{"linkId": "then", "type": "string",
                 "enableWhen": [{"question": "q", "operator": "=", "answerBoolean": true}]}]}""");
        assertThat(enabled(form,
                "{\"linkId\": \"q\", \"answer\": [{\"valueBoolean\": true, \"item\": [{\"linkId\": \"then\"}]}]}"))
                .containsExactly(true, true);
    }

    @Test
    void a_circle_ends() {
        Form form = form(
                """
                        {"linkId": "a", "type": "boolean", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
                        {"linkId": "b", "type": "boolean", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]}""");
        assertThat(form.inCircles()).extracting(Item::linkId).containsExactly("a", "b");
        assertThat(enabled(form, "{\"linkId\": \"a\"}, {\"linkId\": \"b\", \"answer\": [{\"valueBoolean\": true}]}"))
                .containsExactly(true, false);
    }

    @Test
    void ten_thousand_items_each_hanging_on_the_next_are_decided() {
        String items = String.join(",", IntStream.range(0, 10_000).mapToObj(number -> """
                {"linkId": "%d", "type": "boolean",
                 "enableWhen": [{"question": "%d", "operator": "exists", "answerBoolean": true}]}"""
                .formatted(number, number + 1)).toList());
        assertThat(enabled(form(items), "{\"linkId\": \"0\"}")).containsExactly(false);
    }

    private static List<Boolean> enabled(Form form, String items) {
        Response response = response(form, items);
        Enablement enablement = Enablement.of(response);
        return response.all().stream().map(enablement::enabled).toList();
    }

    private static Form form(String items) {
        return Form.of(JsonParser.parseString("{\"item\": [" + items + "]}").getAsJsonObject());
    }

    private static Response response(Form form, String items) {
        return Response.of(form, JsonParser.parseString("{\"item\": [" + items + "]}").getAsJsonObject());
    }
}
