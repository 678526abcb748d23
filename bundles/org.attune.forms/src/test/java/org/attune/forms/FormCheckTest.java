package org.attune.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class FormCheckTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            missing-link-id item[0].linkId              | {"type": "string"}
            missing-member item[0].type                 | {"linkId": "a"}
            unknown-item-type item[0].type              | {"linkId": "a", "type": "question"}
            duplicate-link-id item[1].item[0].linkId    | {"linkId": "a", "type": "string"}, {"linkId": "g", "type": "group", "item": [{"linkId": "a", "type": "string"}]}
            group-without-items item[0]                 | {"linkId": "a", "type": "group"}
            display-with-items item[0].item             | {"linkId": "a", "type": "display", "item": [{"linkId": "b", "type": "string"}]}
            display-with-code item[0].code              | {"linkId": "a", "type": "display", "code": [{"code": "x", "system": "s"}]}
            display-required item[0].required           | {"linkId": "a", "type": "display", "required": false}
            display-required item[0].repeats            | {"linkId": "a", "type": "display", "repeats": true}
            display-read-only item[0].readOnly          | {"linkId": "a", "type": "display", "readOnly": true}
            options-twice item[0].answerValueSet        | {"linkId": "a", "type": "choice", "answerOption": [{"valueString": "x"}], "answerValueSet": "http://example.org/v"}
            options-not-allowed item[0].answerOption    | {"linkId": "a", "type": "boolean", "answerOption": [{"valueString": "x"}]}
            option-type item[0].answerOption[0].valueString | {"linkId": "a", "type": "integer", "answerOption": [{"valueString": "x"}]}
            option-repeated item[0].answerOption[1]     | {"linkId": "a", "type": "choice", "answerOption": [{"valueInteger": 1}, {"valueInteger": 1}]}
            options-missing item[0]                     | {"linkId": "a", "type": "choice"}
            options-selected item[0].answerOption       | {"linkId": "a", "type": "choice", "answerOption": [{"valueInteger": 1, "initialSelected": true}, {"valueInteger": 2, "initialSelected": true}]}
            value-set-missing item[0].answerValueSet    | {"linkId": "a", "type": "choice", "answerValueSet": "#none"}
            initial-not-allowed item[0].initial         | {"linkId": "a", "type": "group", "initial": [{"valueString": "x"}], "item": [{"linkId": "b", "type": "string"}]}
            initial-beside-options item[0].initial      | {"linkId": "a", "type": "choice", "initial": [{"valueInteger": 1}], "answerOption": [{"valueInteger": 1}]}
            initial-too-many item[0].initial            | {"linkId": "a", "type": "integer", "initial": [{"valueInteger": 1}, {"valueInteger": 2}]}
            initial-type item[0].initial[0].valueString | {"linkId": "a", "type": "integer", "initial": [{"valueString": "1"}]}
            initial-not-taken item[0].initial[0].valueString | {"linkId": "a", "type": "string", "maxLength": 2, "initial": [{"valueString": "long"}]}
            max-length-not-allowed item[0].maxLength    | {"linkId": "a", "type": "date", "maxLength": 3}
            max-length-too-small item[0].maxLength      | {"linkId": "a", "type": "text", "maxLength": 0}
            bound-type item[0].extension[0]             | {"linkId": "a", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1}]}
            bounds-reversed item[0]                     | {"linkId": "a", "type": "integer", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 2}, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 1}]}
            extension-context item[0].extension[0]      | {"linkId": "a", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 2}]}
            bad-regex item[0].extension[0]              | {"linkId": "a", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "("}]}
            extension-type item[0].extension[0].valueString | {"linkId": "a", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueString": "yes"}]}
            extension-content item[0].extension[0]      | {"linkId": "a", "type": "string", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"}]}
            unknown-extension item[0].extension[0]      | {"linkId": "a", "type": "string", "extension": [{"url": "http://example.org/mine", "valueString": "x"}]}
            unknown-modifier item[0].modifierExtension[0] | {"linkId": "a", "type": "string", "modifierExtension": [{"url": "http://hl7.org/fhir/x", "valueString": "x"}]}
            enable-when-unknown-question item[0].enableWhen[0].question | {"linkId": "a", "type": "string", "enableWhen": [{"question": "z", "operator": "exists", "answerBoolean": true}]}
            enable-when-self item[0].enableWhen[0].question | {"linkId": "a", "type": "string", "enableWhen": [{"question": "a", "operator": "exists", "answerBoolean": true}]}
            enable-when-inside item[0].enableWhen[0].question | {"linkId": "a", "type": "group", "enableWhen": [{"question": "b", "operator": "exists", "answerBoolean": true}], "item": [{"linkId": "b", "type": "string"}]}
            enable-when-no-question item[1].enableWhen[0].question | {"linkId": "d", "type": "display"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "d", "operator": "exists", "answerBoolean": true}]}
            enable-when-exists item[1].enableWhen[0].answerString | {"linkId": "q", "type": "string"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "exists", "answerString": "x"}]}
            enable-when-answer-type item[1].enableWhen[0].answerBoolean | {"linkId": "q", "type": "string"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "=", "answerBoolean": true}]}
            enable-when-not-an-option item[1].enableWhen[0].answerInteger | {"linkId": "q", "type": "choice", "answerOption": [{"valueInteger": 1}]}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "=", "answerInteger": 2}]}
            enable-when-order item[1].enableWhen[0].answerBoolean | {"linkId": "q", "type": "boolean"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": ">", "answerBoolean": true}]}
            enable-behavior-missing item[1].enableBehavior | {"linkId": "q", "type": "boolean"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "=", "answerBoolean": true}, {"question": "q", "operator": "exists", "answerBoolean": true}]}
            unknown-code item[1].enableWhen[0].operator | {"linkId": "q", "type": "boolean"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "==", "answerBoolean": true}]}
            missing-member item[1].enableWhen[0].answer[x] | {"linkId": "q", "type": "boolean"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "="}]}
            two-values item[0].initial[0].valueString   | {"linkId": "a", "type": "integer", "initial": [{"valueInteger": 1, "valueString": "x"}]}
            unknown-member item[0].option               | {"linkId": "a", "type": "string", "option": []}
            wrong-json-kind item[0].required            | {"linkId": "a", "type": "string", "required": "true"}
            wrong-json-kind item[0].code                | {"linkId": "a", "type": "string", "code": {"code": "x"}}
            wrong-json-kind item[0]                     | "text"
            empty-value item[0].text                    | {"linkId": "a", "type": "string", "text": ""}
            empty-value item[0].item                    | {"linkId": "a", "type": "string", "item": []}
            empty-value item[0].text                    | {"linkId": "a", "type": "string", "text": null}
            invalid-value item[0].maxLength             | {"linkId": "a", "type": "string", "maxLength": 1.5}
            invalid-value item[0].initial[0].valueDate  | {"linkId": "a", "type": "date", "initial": [{"valueDate": "2026-02-30"}]}
            broken-invariant item[0].initial[0].valueQuantity | {"linkId": "a", "type": "quantity", "initial": [{"valueQuantity": {"value": 1, "code": "mm"}}]}
            """)
    void a_fault_is_found_at_its_place(String expected, String items) {
        assertThat(found(Json.form(items))).containsExactly(expected.replace(" ", " Questionnaire."));
    }

    @Test
    void a_circle_is_told_at_each_item_in_it_and_not_behind_it() {
        assertThat(found(Json
                .form("""
                        {"linkId": "a", "type": "boolean", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
                        {"linkId": "b", "type": "boolean", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]},
                        {"linkId": "c", "type": "boolean", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}]}""")))
                .containsExactly("enable-when-circle Questionnaire.item[0].enableWhen",
                        "enable-when-circle Questionnaire.item[1].enableWhen");
    }

    @Test
    void another_resource_is_named() {
        assertThat(found(Form.of(Json.of("{\"resourceType\": \"Patient\"}"))))
                .containsExactly("wrong-resource Questionnaire.resourceType");
        assertThat(found(Form.of(new JsonObject()))).containsExactly("missing-member Questionnaire.resourceType");
    }

    @Test
    void contained_resources_keep_their_rules() {
        assertThat(found(Form.of(
                Json.of("""
                        {"resourceType": "Questionnaire", "status": "draft", "contained": [
                         {"resourceType": "ValueSet", "id": "used", "status": "active", "compose": {"include": [{"system": "s", "concept": [{"code": "x"}], "filter": [{"property": "p", "op": "=", "value": "v"}]}]}},
                         {"resourceType": "ValueSet", "id": "unused", "status": "active"},
                         {"resourceType": "ValueSet", "status": "active"},
                         {"resourceType": "Chicken", "id": "used"}],
                         "item": [{"linkId": "a", "type": "choice", "answerValueSet": "#used"}]}"""))))
                .containsExactly("broken-invariant Questionnaire.contained[0].compose.include[0]",
                        "contained-unused Questionnaire.contained[1]",
                        "contained-without-id Questionnaire.contained[2]",
                        "unknown-code Questionnaire.contained[3].resourceType",
                        "contained-twice Questionnaire.contained[3].id");
    }

    @Test
    void findings_come_in_document_order_and_tell_their_kind() {
        List<Issue> issues = Forms.check(Form.of(
                Json.of("""
                        {"item": [{"type": "thing", "linkId": "a"}], "name": "not computable", "resourceType": "Questionnaire"}""")));
        assertThat(issues).extracting(Issue::code).containsExactly("missing-member", "unknown-item-type",
                "name-not-computable");
        assertThat(issues.get(1)).isEqualTo(new Issue(Issue.Severity.ERROR, "unknown-item-type", "code-invalid",
                "Questionnaire.item[0].type", issues.get(1).message()));
        assertThat(issues.get(2).isError()).isFalse();
    }

    @Test
    void a_form_with_all_that_we_know_has_no_fault() {
        assertThat(Forms.check(Samples.everything())).isEmpty();
    }

    @Test
    void ten_thousand_items_and_forty_levels_are_checked() {
        String many = String.join(",", IntStream.range(0, 10_000)
                .mapToObj(number -> "{\"linkId\": \"" + number + "\", \"type\": \"string\"}").toList());
        assertThat(Forms.check(Json.form(many))).isEmpty();
        String deep = "{\"linkId\": \"40\", \"type\": \"string\"}";
        for (int level = 39; level > 0; level--) {
            deep = "{\"linkId\": \"" + level + "\", \"type\": \"group\", \"item\": [" + deep + "]}";
        }
        Form form = Json.form(deep);
        assertThat(Forms.check(form)).isEmpty();
        assertThat(form.item("40")).map(Item::depth).contains(39);
    }

    private static List<String> found(Form form) {
        return Forms.check(form).stream().map(issue -> issue.code() + " " + issue.path()).toList();
    }
}
