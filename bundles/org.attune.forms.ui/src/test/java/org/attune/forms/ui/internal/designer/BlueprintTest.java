package org.attune.forms.ui.internal.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.attune.forms.ItemType;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class BlueprintTest {
    private final JsonObject json = JsonParser.parseString("""
            {"item": [{"linkId": "a", "type": "boolean", "siteOwn": 7},
                      {"linkId": "g", "type": "group", "item": [{"linkId": "b", "type": "string"}]},
                      {"linkId": "c", "type": "choice", "answerOption": [
                        {"valueCoding": {"code": "x", "display": "calm", "extension": [{"url": "weight"}]}},
                        {"valueCoding": {"code": "y", "display": "hectic"}}]}]}""").getAsJsonObject();
    private final Blueprint blueprint = new Blueprint(json);

    private JsonObject item(String name) {
        return blueprint.all().stream().filter(item -> Blueprint.text(item, "linkId").equals(name)).findFirst()
                .orElseThrow();
    }

    private List<String> order() {
        return blueprint.all().stream().map(item -> Blueprint.text(item, "linkId")).toList();
    }

    @Test
    void an_item_moves_into_a_group_through_it_and_out_again() {
        JsonObject a = item("a");
        blueprint.move(a, 1);
        assertThat(blueprint.holder(a)).isSameAs(item("g"));
        assertThat(order()).containsExactly("g", "a", "b", "c");
        blueprint.move(a, 1);
        blueprint.move(a, 1);
        assertThat(order()).containsExactly("g", "b", "a", "c");
        assertThat(blueprint.holder(a)).isSameAs(json);
        assertThat(a.get("siteOwn").getAsInt()).isEqualTo(7);
    }

    @Test
    void what_is_added_stands_where_a_person_was_and_has_a_free_name() {
        blueprint.add(Optional.of(item("g")), ItemType.STRING, "new");
        blueprint.add(Optional.of(item("a")), ItemType.STRING, "new");
        assertThat(order()).containsExactly("a", "q6", "g", "b", "q5", "c");
    }

    @Test
    void an_option_worded_anew_keeps_its_code_and_what_else_it_has() {
        OptionLines.write(item("c"), "quiet\nhectic");
        assertThat(item("c").get("answerOption").toString()).contains("\"code\":\"x\"", "\"display\":\"quiet\"",
                "weight");
        OptionLines.write(item("c"), "hectic\nso so\nquiet");
        assertThat(OptionLines.of(item("c"))).isEqualTo("hectic\nso so\nquiet");
        assertThat(item("c").get("answerOption").toString()).contains("\"code\":\"so-so\"");
    }

    @Test
    void a_translation_is_said_changed_and_taken_back() {
        Speech.say(item("a"), "text", "fr", "Bonjour");
        Speech.say(item("a"), "text", "de", "Hallo");
        assertThat(Speech.in(item("a"), "text", "fr")).isEqualTo("Bonjour");
        Speech.say(item("a"), "text", "fr", "");
        Speech.say(item("a"), "text", "de", "");
        assertThat(item("a").has("_text")).isFalse();
    }
}
