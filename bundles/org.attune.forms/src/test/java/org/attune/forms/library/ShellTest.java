package org.attune.forms.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.forms.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

class ShellTest {
    private static final String PROTECTED = "{'linkId':'1','prefix':'1','type':'choice','text':'Secret words',"
            + "'_text':{'extension':[{'url':'x','valueString':'Secret translation'}]},'designNote':'Secret note',"
            + "'code':[{'code':'k','display':'Secret code'}],'answerOption':[{'valueCoding':{'code':'5',"
            + "'display':'Secret option'},'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue',"
            + "'valueDecimal':5},{'url':'urn:own','valueString':'Secret hint'}]}],"
            + "'item':[{'linkId':'1.1','type':'string','text':'Secret inside','initial':[{'valueString':'Secret x'}],"
            + "'enableWhen':[{'question':'2','operator':'=','answerString':'Secret b'}]}]},"
            + "{'linkId':'2','type':'choice','answerOption':[{'valueString':'Secret a'},{'valueString':'Secret b'}]}";

    private final JsonObject form = new Licence("permission-required").on(Written.questionnaire(PROTECTED));

    @Test
    void no_protected_word_is_left_and_all_structure_is() {
        form.add("contained", Written.json("{'a':[{'resourceType':'ValueSet','id':'v','description':'Secret d',"
                + "'compose':{'include':[{'system':'s','concept':[{'code':'c','display':'Secret c'}]}]}}]}").get("a"));
        JsonObject shell = Shell.of(form);
        assertThat(shell.toString()).doesNotContain("Secret").contains("\"code\":\"c\"");
        Form read = Form.of(shell);
        assertThat(read.all()).extracting(item -> item.linkId()).containsExactly("1", "1.1", "2");
        assertThat(read.item("1").orElseThrow().options().getFirst().weight()).hasValueSatisfying(
                weight -> assertThat(weight).isEqualByComparingTo("5"));
    }

    @Test
    void a_condition_on_a_text_option_still_asks_for_the_same_option() {
        Form read = Form.of(Shell.of(form));
        assertThat(read.item("1.1").orElseThrow().conditions().getFirst().answer())
                .contains(read.item("2").orElseThrow().options().get(1).value());
    }

    @Test
    void the_shell_of_a_shell_is_the_same_shell() {
        assertThat(Shell.of(Shell.of(form))).isEqualTo(Shell.of(form));
    }

    @Test
    void title_and_copyright_stay() {
        form.addProperty("copyright", "Somebody, 2009");
        assertThat(Shell.of(form).get("copyright").getAsString()).isEqualTo("Somebody, 2009");
        assertThat(Form.of(Shell.of(form)).title("")).isEqualTo("Shift start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"free-unmodified-not-sold", "free-research-only", "permission-required",
            "licence-agreement", "paid-per-use", "unknown", "some other word", ""})
    void whatever_is_not_free_leaves_as_a_shell(String kind) {
        JsonObject licensed = new Licence(kind).on(form);
        assertThat(Shell.unlessFree(licensed)).isEqualTo(Shell.of(licensed)).isNotEqualTo(licensed);
    }

    @ParameterizedTest
    @ValueSource(strings = {Licence.FREE, Licence.IN_HOUSE})
    void what_is_free_leaves_whole(String kind) {
        JsonObject licensed = new Licence(kind).on(form);
        assertThat(Shell.unlessFree(licensed)).isSameAs(licensed);
    }

    @Test
    void a_form_that_says_nothing_of_its_licence_is_not_free() {
        assertThat(Licence.of(Written.json("{'resourceType':'Questionnaire'}")).textsMayLeave()).isFalse();
    }
}
