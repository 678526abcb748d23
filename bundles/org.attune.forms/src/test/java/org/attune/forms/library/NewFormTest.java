package org.attune.forms.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class NewFormTest {
    private final Form bank = Written.form("{'linkId':'a','type':'boolean','text':'A?'},"
            + "{'linkId':'b','type':'group','item':[{'linkId':'b1','type':'string','text':'Why?',"
            + "'enableWhen':[{'question':'a','operator':'=','answerBoolean':true},"
            + "{'question':'z','operator':'exists','answerBoolean':true}]}]},{'linkId':'z','type':'string'}");

    @Test
    void a_copy_is_another_form_and_says_what_it_came_from() {
        JsonObject original = Written.questionnaire("{'linkId':'a','type':'string'}");
        original.addProperty("version", "3");
        JsonObject copy = NewForm.like(Form.of(original), "Ours");
        assertThat(Form.of(copy).url()).isPresent().isNotEqualTo(Form.of(original).url());
        assertThat(copy.has("version")).isFalse();
        assertThat(copy.get("derivedFrom").getAsString()).endsWith("|3");
        assertThat(Licence.of(copy).textsMayLeave()).isTrue();
    }

    @Test
    void a_copy_of_a_protected_form_is_a_shell() {
        JsonObject original = new Licence("paid-per-use").on(Written.questionnaire("{'linkId':'a','text':'Secret'}"));
        assertThat(NewForm.like(Form.of(original), "Ours").toString()).doesNotContain("Secret");
    }

    @Test
    void items_of_the_bank_get_names_that_are_free_and_their_conditions_follow() {
        JsonObject form = NewForm.with(Written.questionnaire("{'linkId':'a','type':'string'}"),
                List.of(bank.items().get(0), bank.items().get(1)));
        assertThat(Form.of(form).all()).extracting(Item::linkId).containsExactly("a", "a-2", "b", "b1");
        assertThat(Form.of(form).item("b1").orElseThrow().conditions()).singleElement()
                .satisfies(condition -> assertThat(condition.question()).isEqualTo("a-2"));
    }

    @Test
    void the_bank_stays_as_it_was() {
        JsonObject before = bank.json().deepCopy();
        NewForm.with(NewForm.blank("Ours", "en"), bank.items());
        assertThat(bank.json()).isEqualTo(before);
    }
}
