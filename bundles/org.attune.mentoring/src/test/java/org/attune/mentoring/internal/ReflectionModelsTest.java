package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Item;
import org.attune.forms.library.Licence;
import org.attune.mentoring.Reflecting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReflectionModelsTest {
    static Stream<Form> models() {
        return new ReflectionModels().forms().stream().map(Form::of);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_is_a_valid_form_that_may_be_handed_on(Form form) {
        assertThat(Forms.check(form)).isEmpty();
        assertThat(Licence.of(form.json())).isEqualTo(new Licence(Licence.IN_HOUSE));
        assertThat(form.canonical().orElseThrow()).startsWith(Reflecting.MODELS);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_is_said_in_french_too(Form form) {
        assertThat(form.title("fr")).isNotEqualTo(form.title(""));
        assertThat(form.all()).allSatisfy(item -> assertThat(item.text("fr")).isNotEqualTo(item.text("")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_step_of_a_model_has_to_be_filled(Form form) {
        assertThat(form.all()).noneMatch(Item::required);
    }

    /** domain.md 6.2 has the stages. */
    @Test
    void the_models_have_their_stages() {
        List<Integer> stages = models().map(form -> form.all().size()).toList();
        assertThat(stages).containsExactly(3, 6, 4, 4);
    }
}
