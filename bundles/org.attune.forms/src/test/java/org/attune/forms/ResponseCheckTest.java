package org.attune.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.records.json.BadJsonException;
import org.attune.records.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class ResponseCheckTest {
    private static final Form FORM = Json
            .form("""
                    {"linkId": "d", "type": "display", "text": "Read this."},
                    {"linkId": "b", "type": "boolean", "text": "Yes?"},
                    {"linkId": "i", "type": "integer", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1},
                     {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 5}]},
                    {"linkId": "n", "type": "decimal", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces", "valueInteger": 1}]},
                    {"linkId": "s", "type": "string", "maxLength": 3, "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/minLength", "valueInteger": 2},
                     {"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "[a-z]*"}]},
                    {"linkId": "slow", "type": "string", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "(.*a){15}"}]},
                    {"linkId": "u", "type": "url"},
                    {"linkId": "c", "type": "choice", "repeats": true, "answerOption": [{"valueCoding": {"system": "s", "code": "x"}},
                     {"valueCoding": {"system": "s", "code": "y"}, "extension": [
                      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", "valueBoolean": true}]}]},
                    {"linkId": "o", "type": "open-choice", "answerOption": [{"valueCoding": {"system": "s", "code": "x"}}]},
                    {"linkId": "then", "type": "string", "required": true,
                     "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
                    {"linkId": "q", "type": "quantity", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption", "valueCoding": {"system": "u", "code": "kg"}}]},
                    {"linkId": "f", "type": "attachment", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/mimeType", "valueCode": "text/plain"},
                     {"url": "http://hl7.org/fhir/StructureDefinition/maxSize", "valueDecimal": 0.00001}]},
                    {"linkId": "r", "type": "reference", "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource", "valueCode": "Patient"}]},
                    {"linkId": "g", "type": "group", "repeats": true, "extension": [
                     {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 2}], "item": [
                     {"linkId": "g1", "type": "string", "item": [{"linkId": "g11", "type": "string"}]},
                     {"linkId": "g2", "type": "string", "required": true}]},
                    {"linkId": "x", "type": "thing"}""");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown-link-id item[0].linkId           | {"linkId": "z"}
            missing-link-id item[0].linkId           | {"text": "x"}
            wrong-place item[0]                      | {"linkId": "g2", "answer": [{"valueString": "x"}]}
            wrong-order item[1]                      | {"linkId": "i", "answer": [{"valueInteger": 1}]}, {"linkId": "d"}
            wrong-answer-type item[0].answer[0].valueString | {"linkId": "i", "answer": [{"valueString": "1"}]}
            wrong-answer-type item[0].answer[0].valueInteger | {"linkId": "n", "answer": [{"valueInteger": 1}]}
            wrong-answer-type item[0].answer[0].valueString | {"linkId": "u", "answer": [{"valueString": "http://example.org"}]}
            wrong-answer-type item[0].answer[0].valueString | {"linkId": "c", "answer": [{"valueString": "x"}]}
            below-minimum item[0].answer[0].valueInteger | {"linkId": "i", "answer": [{"valueInteger": 0}]}
            above-maximum item[0].answer[0].valueInteger | {"linkId": "i", "answer": [{"valueInteger": 6}]}
            too-many-decimals item[0].answer[0].valueDecimal | {"linkId": "n", "answer": [{"valueDecimal": 1.50}]}
            too-long item[0].answer[0].valueString   | {"linkId": "s", "answer": [{"valueString": "abcd"}]}
            too-short item[0].answer[0].valueString  | {"linkId": "s", "answer": [{"valueString": "a"}]}
            no-match item[0].answer[0].valueString   | {"linkId": "s", "answer": [{"valueString": "A1"}]}
            regex-too-slow item[0].answer[0].valueString | {"linkId": "slow", "answer": [{"valueString": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"}]}
            not-an-option item[0].answer[0].valueCoding | {"linkId": "c", "answer": [{"valueCoding": {"system": "s", "code": "z"}}]}
            not-an-option item[0].answer[0].valueCoding | {"linkId": "c", "answer": [{"valueCoding": {"code": "x"}}]}
            not-an-option item[0].answer[0].valueCoding | {"linkId": "o", "answer": [{"valueCoding": {"system": "s", "code": "z"}}]}
            exclusive-option item[0].answer          | {"linkId": "c", "answer": [{"valueCoding": {"system": "s", "code": "x"}}, {"valueCoding": {"system": "s", "code": "y"}}]}
            too-many-answers item[0].answer[1]       | {"linkId": "i", "answer": [{"valueInteger": 1}, {"valueInteger": 2}]}
            too-many-items item[1]                   | {"linkId": "i", "answer": [{"valueInteger": 1}]}, {"linkId": "i", "answer": [{"valueInteger": 2}]}
            too-many-items item[1]                   | {"linkId": "c", "answer": [{"valueCoding": {"system": "s", "code": "x"}}]}, {"linkId": "c", "answer": [{"valueCoding": {"system": "s", "code": "x"}}]}
            unit-not-offered item[0].answer[0].valueQuantity | {"linkId": "q", "answer": [{"valueQuantity": {"value": 1, "unit": "lb"}}]}
            attachment-type item[0].answer[0].valueAttachment | {"linkId": "f", "answer": [{"valueAttachment": {"contentType": "image/png"}}]}
            attachment-too-large item[0].answer[0].valueAttachment | {"linkId": "f", "answer": [{"valueAttachment": {"contentType": "text/plain", "data": "SGVsbG8gd29ybGQ="}}]}
            attachment-size item[0].answer[0].valueAttachment.size | {"linkId": "f", "answer": [{"valueAttachment": {"contentType": "text/plain", "data": "SGVsbG8=", "size": 6}}]}
            reference-type item[0].answer[0].valueReference | {"linkId": "r", "answer": [{"valueReference": {"reference": "Practitioner/1"}}]}
            reference-invalid item[0].answer[0].valueReference.reference | {"linkId": "r", "answer": [{"valueReference": {"reference": "Chicken/1"}}]}
            required-missing item[0]                 | {"linkId": "g", "item": [{"linkId": "g1", "answer": [{"valueString": "x"}]}]}
            required-missing item[0].item[0]         | {"linkId": "g", "item": [{"linkId": "g2"}]}
            group-with-answer item[0].answer         | {"linkId": "g", "item": [{"linkId": "g2", "answer": [{"valueString": "x"}]}], "answer": [{"valueString": "x"}]}
            display-with-answer item[0].answer       | {"linkId": "d", "answer": [{"valueString": "x"}]}
            item-outside-answer item[0].item[0].item | {"linkId": "g", "item": [{"linkId": "g1", "item": [{"linkId": "g11"}]}, {"linkId": "g2", "answer": [{"valueString": "x"}]}]}
            not-enabled item[0]                      | {"linkId": "then", "answer": [{"valueString": "x"}]}
            not-checked item[0].answer               | {"linkId": "x", "answer": [{"valueString": "x"}]}
            answer-without-value item[0].answer[0]   | {"linkId": "s", "answer": [{"id": "a", "item": [{"linkId": "zz"}]}]}
            text-differs item[0].text                | {"linkId": "b", "text": "No?", "answer": [{"valueBoolean": false}]}
            empty-value item[0].answer[0]            | {"linkId": "s", "answer": [{}]}
            empty-value item[0].answer               | {"linkId": "s", "answer": []}
            invalid-value item[0].answer[0].valueInteger | {"linkId": "i", "answer": [{"valueInteger": 2.0}]}
            two-values item[0].answer[0].valueInteger | {"linkId": "b", "answer": [{"valueBoolean": true, "valueInteger": 1}]}, {"linkId": "then", "answer": [{"valueString": "x"}]}
            unknown-member item[0].answer[0].valueCode | {"linkId": "s", "answer": [{"valueCode": "x"}]}
            """)
    void a_fault_is_found_at_its_place(String expected, String items) {
        assertThat(found(Json.response(items))).contains(expected.replace(" ", " QuestionnaireResponse."))
                .allMatch(found -> found.startsWith(expected.replaceAll(" .*", "")) || also(expected, found));
    }

    /** Where one fault cannot be without another. */
    private static boolean also(String expected, String found) {
        return found.startsWith("item-and-answer") && expected.startsWith("group-with-answer")
                || found.startsWith("unknown-link-id") && expected.startsWith("answer-without-value")
                || found.startsWith("wrong-answer-type") && expected.startsWith("unknown-member");
    }

    @Test
    void a_response_that_answers_all_has_no_fault() {
        Form form = Samples.everything();
        assertThat(Forms.check(form, Response.of(form, Samples.everythingAnswered()))).isEmpty();
    }

    @Test
    void what_is_required_may_still_come_while_the_response_is_in_progress() {
        JsonObject response = Json.response("{\"linkId\": \"b\", \"answer\": [{\"valueBoolean\": true}]}");
        assertThat(issues(response)).singleElement()
                .matches(issue -> issue.isError() && issue.code().equals("required-missing")
                        && issue.path().equals("QuestionnaireResponse"));
        response.addProperty("status", "in-progress");
        assertThat(issues(response)).singleElement().matches(issue -> !issue.isError());
    }

    @Test
    void what_is_required_is_not_wanted_where_it_is_not_enabled() {
        assertThat(found(Json.response("{\"linkId\": \"b\", \"answer\": [{\"valueBoolean\": false}]}"))).isEmpty();
    }

    @Test
    void one_group_too_many_is_told_once() {
        String group = "{\"linkId\": \"g\", \"item\": [{\"linkId\": \"g2\", \"answer\": [{\"valueString\": \"x\"}]}]}";
        assertThat(found(Json.response(String.join(",", group, group, group, group))))
                .containsExactly("too-many-items QuestionnaireResponse.item[2]");
    }

    @Test
    void a_response_to_another_form_or_version_or_to_none_is_told() {
        JsonObject response = Json.response("{\"linkId\": \"d\"}");
        response.addProperty("questionnaire", "http://example.org/f|2");
        assertThat(found(response)).containsExactly("other-version QuestionnaireResponse.questionnaire");
        response.addProperty("questionnaire", "http://example.org/g");
        assertThat(found(response)).containsExactly("other-form QuestionnaireResponse.questionnaire");
        response.remove("questionnaire");
        assertThat(found(response)).containsExactly("form-not-named QuestionnaireResponse.questionnaire");
    }

    @Test
    void items_beside_answers_break_the_invariant() {
        assertThat(found(Json.response(
                """
                        {"linkId": "g", "item": [{"linkId": "g1", "answer": [{"valueString": "x"}], "item": [{"linkId": "g11"}]},
                         {"linkId": "g2", "answer": [{"valueString": "x"}]}]}""")))
                .containsExactly("item-and-answer QuestionnaireResponse.item[0].item[0]",
                        "item-outside-answer QuestionnaireResponse.item[0].item[0].item");
    }

    @Test
    void what_is_not_enabled_is_told_once_for_all_that_is_inside() {
        Form form = Json.form("""
                {"linkId": "b", "type": "boolean"}, {"linkId": "g", "type": "group",
                 "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}], "item": [
                 {"linkId": "s", "type": "string"}, {"linkId": "r", "type": "string", "required": true}]}""");
        Response response = Response.of(form,
                Json.response(
                        "{\"linkId\": \"g\", \"item\": [{\"linkId\": \"s\", \"answer\": [{\"valueString\": \"x\"}]}]}"));
        assertThat(Forms.check(form, response)).extracting(Issue::code).containsExactly("not-enabled");
    }

    @Test
    void forty_questions_inside_each_other_are_read_and_checked() throws BadJsonException {
        String items = "";
        String answers = "";
        for (int level = 40; level > 0; level--) {
            String inside = level == 40 ? "" : ", \"item\": [%s]";
            items = "{\"linkId\": \"%d\", \"type\": \"string\"%s}".formatted(level, inside.formatted(items));
            answers = "{\"linkId\": \"%d\", \"answer\": [{\"valueString\": \"x\"%s}]}".formatted(level,
                    inside.formatted(answers));
        }
        Form form = Json.form(items);
        Response response = Response.of(form, StrictJson.parseObject(Json.response(answers).toString()));
        assertThat(response.all()).hasSize(40);
        assertThat(Forms.check(form, response)).isEmpty();
    }

    @Test
    void a_reference_is_an_option_whatever_is_displayed() {
        Form form = Json
                .form("""
                        {"linkId": "r", "type": "choice", "answerOption": [{"valueReference": {"reference": "Group/1", "display": "One"}}]}""");
        assertThat(Forms.check(form, Response.of(form, Json.response("""
                {"linkId": "r", "answer": [{"valueReference": {"reference": "Group/1"}}]}""")))).isEmpty();
        assertThat(Forms.check(form, Response.of(form, Json.response("""
                {"linkId": "r", "answer": [{"valueReference": {"reference": "Group/2", "display": "One"}}]}"""))))
                .extracting(Issue::code).containsExactly("not-an-option");
    }

    @Test
    void answers_never_stand_in_a_message() {
        assertThat(issues(Json.response("""
                {"linkId": "s", "answer": [{"valueString": "SECRET"}]}, {"linkId": "o", "answer": [{"valueCoding":
                 {"system": "s", "code": "SECRET"}}]}, {"linkId": "u", "answer": [{"valueString": "SECRET"}]}""")))
                .hasSizeGreaterThan(3).noneMatch(issue -> issue.message().contains("SECRET"));
    }

    private static List<Issue> issues(JsonObject response) {
        return Forms.check(FORM, Response.of(FORM, response));
    }

    private static List<String> found(JsonObject response) {
        return issues(response).stream().map(issue -> issue.code() + " " + issue.path()).toList();
    }
}
