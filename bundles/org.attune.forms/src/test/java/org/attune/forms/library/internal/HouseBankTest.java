package org.attune.forms.library.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Option;
import org.attune.forms.library.Licence;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.Shell;
import org.attune.forms.library.Validation;
import org.attune.forms.library.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseBankTest {
    static Stream<Form> bank() {
        return new HouseBank().forms().stream().map(Form::of);
    }

    @ParameterizedTest
    @MethodSource("bank")
    void every_form_of_the_bank_is_valid(Form form) {
        assertThat(Forms.check(form)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bank")
    void it_is_ours_to_hand_on_and_says_that_nobody_validated_it(Form form) {
        assertThat(Licence.of(form.json())).isEqualTo(new Licence(Licence.IN_HOUSE));
        assertThat(Shell.unlessFree(form.json())).isSameAs(form.json());
        assertThat(Validation.of(form.json())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("bank")
    void every_text_and_every_option_is_said_in_french_too(Form form) {
        assertThat(form.title("fr")).isNotEqualTo(form.title(""));
        assertThat(form.all()).allSatisfy(item -> assertThat(item.text("fr")).isNotBlank()
                .satisfiesAnyOf(text -> assertThat(text).isNotEqualTo(item.text("")),
                        text -> assertThat(text).isEqualTo("Vision"), text -> assertThat(text).isEqualTo("Structure")));
        assertThat(form.all().stream().flatMap(item -> item.options().stream()))
                .allSatisfy(option -> assertThat(option.text("fr")).isNotEqualTo(option.text("")));
    }

    @ParameterizedTest
    @MethodSource("bank")
    void its_items_can_be_taken_into_a_form_of_the_sites_own_with_their_options(Form form) {
        Form own = Form.of(NewForm.with(Written.questionnaire("{'linkId':'say','type':'string','text':'Say'}"),
                form.items()));
        assertThat(Forms.check(own)).isEmpty();
        assertThat(own.all()).hasSize(1 + form.all().size());
        assertThat(weights(own)).isEqualTo(weights(form));
    }

    private static List<BigDecimal> weights(Form form) {
        return form.all().stream().filter(item -> item.type() == ItemType.CHOICE).map(Item::options)
                .flatMap(List::stream).flatMap(option -> weight(option)).toList();
    }

    private static Stream<BigDecimal> weight(Option option) {
        return option.weight().stream();
    }
}
