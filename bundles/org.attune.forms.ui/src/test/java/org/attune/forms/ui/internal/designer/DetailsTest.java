package org.attune.forms.ui.internal.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.attune.forms.Value;
import org.attune.forms.filling.Typing;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DetailsTest {
    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static Item read(JsonObject item) {
        JsonObject form = new JsonObject();
        form.add("item", JsonParser.parseString("[" + item + "]"));
        return Form.of(form).items().getFirst();
    }

    @Test
    void one_extension_is_written_where_it_stood_and_unknown_ones_stay() {
        JsonObject item = json("""
                {"linkId": "a", "type": "string", "extension": [{"url": "urn:x", "valueString": "kept"},
                  {"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "a+"},
                  {"url": "urn:y", "valueBoolean": true}]}""");

        Extras.put(item, Extras.HL7 + "regex", Optional.of(Value.Text.of("b+")));

        assertThat(item.get("extension")).hasToString("""
                [{"url":"urn:x","valueString":"kept"},\
                {"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"b+"},\
                {"url":"urn:y","valueBoolean":true}]""");
    }

    @Test
    void weights_stand_where_they_stood_and_a_line_that_is_no_number_is_told() {
        JsonObject item = json("""
                {"linkId": "a", "type": "choice", "answerOption": [{"valueCoding": {"code": "x", "extension": [
                  {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 4}]}},
                  {"valueCoding": {"code": "y"}}]}""");

        assertThat(Weights.of(item)).isEqualTo("4");
        assertThat(Weights.write(item, "5\n2.5")).isTrue();

        assertThat(read(item).options()).extracting(Option::weight).containsExactly(
                Optional.of(new BigDecimal("5")), Optional.of(new BigDecimal("2.5")));
        assertThat(item.toString()).containsOnlyOnce("\"valueDecimal\":5");
        assertThat(Weights.write(item, "5\nmuch")).isFalse();
    }

    @Test
    void one_unit_is_that_of_the_question_and_several_are_a_choice() {
        JsonObject item = json("{\"linkId\": \"a\", \"type\": \"quantity\"}");

        Units.write(item, "minutes = min");
        assertThat(read(item).unit().map(Value.Coding::code)).contains("min");

        Units.write(item, "minutes = min\nvisits");
        assertThat(read(item).unit()).isEmpty();
        assertThat(read(item).unitOptions()).extracting(Value.Coding::text).containsExactly("minutes", "visits");
        assertThat(Units.of(item)).isEqualTo("minutes = min\nvisits");
    }

    @Test
    void what_an_item_begins_with_is_read_as_its_answers_are() {
        JsonObject item = json("{\"linkId\": \"a\", \"type\": \"integer\"}");

        assertThat(Beginnings.write(item, read(item), new Typing(Locale.US), "12")).isTrue();
        assertThat(read(item).initial()).containsExactly(new Value.Int(12));
        assertThat(Beginnings.write(item, read(item), new Typing(Locale.US), "many")).isFalse();
        assertThat(read(item).initial()).isEmpty();
    }

    @Test
    void options_are_chosen_at_first_at_the_options() {
        JsonObject item = json("""
                {"linkId": "a", "type": "choice", "initial": [{"valueString": "x"}],
                 "answerOption": [{"valueString": "x"}, {"valueString": "y"}]}""");

        Beginnings.choose(item, Set.of(1));

        assertThat(item.has("initial")).isFalse();
        assertThat(Beginnings.chosen(item)).isEqualTo(List.of(1));
        assertThat(read(item).initial()).containsExactly(Value.Text.of("y"));
    }

    @Test
    void help_is_an_item_of_its_own_and_goes_with_its_words() {
        Blueprint blueprint = new Blueprint(json("{\"item\": [{\"linkId\": \"q1\", \"type\": \"string\"}]}"));
        JsonObject question = blueprint.all().getFirst();

        HelpText.say(blueprint, question, "In your own words");
        assertThat(blueprint.form().items().getFirst().items()).singleElement()
                .matches(help -> help.itemControl().equals("help") && help.text("").equals("In your own words"));

        HelpText.say(blueprint, question, "");
        assertThat(question.has("item")).isFalse();
    }

    @Test
    void another_type_loses_what_it_cannot_have_and_keeps_the_rest() {
        JsonObject item = json(
                """
                        {"linkId": "a", "type": "integer", "extension": [{"url": "urn:x", "valueString": "kept"},
                          {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1},
                          {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit", "valueCoding": {"code": "h"}}]}""");

        Details.keepWhatFits(item, ItemType.DATE);

        assertThat(item.get("extension")).hasToString("[{\"url\":\"urn:x\",\"valueString\":\"kept\"}]");
    }

    @Test
    void typing_into_one_field_is_one_change_and_is_gone_back_and_forth() {
        History history = new History(json("{\"title\": \"\"}"));
        history.changed(json("{\"title\": \"a\"}"), "", "title");
        history.changed(json("{\"title\": \"ab\"}"), "", "title");
        history.changed(json("{\"title\": \"ab\", \"item\": []}"), "", "");

        assertThat(history.undo().orElseThrow().form()).isEqualTo(json("{\"title\": \"ab\"}"));
        assertThat(history.undo().orElseThrow().form()).isEqualTo(json("{\"title\": \"\"}"));
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo().orElseThrow().form()).isEqualTo(json("{\"title\": \"ab\"}"));
        history.changed(json("{\"title\": \"x\"}"), "", "title");
        assertThat(history.canRedo()).isFalse();
    }
}
