package org.attune.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @Test
    void a_record_id_is_read_in_any_case_and_written_in_lower_case() {
        UUID value = UUID.randomUUID();
        RecordId id = RecordId.of(value.toString().toUpperCase(Locale.ROOT));
        assertThat(id).isEqualTo(new RecordId(value)).hasToString(value.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "6f1b0f0e5f0d4f6e9a530a8c3b1f2d4e", "6f1b0f0e-5f0d-4f6e-9a53-0a8c3b1f2d4",
            "L-07", "6f1b0f0e-5f0d-4f6e-9a53-0a8c3b1f2d4g"})
    void what_is_not_a_uuid_in_its_usual_form_is_no_record_id(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordId.of(text));
    }

    @Test
    void fresh_ids_differ() {
        assertThat(RecordId.fresh()).isNotEqualTo(RecordId.fresh());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentoring.entry", "practice.follow-up", "site.tips.weekly2"})
    void a_type_is_named_by_its_room_and_its_thing(String name) {
        assertThat(new TypeName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "entry", "Mentoring.entry", "mentoring.", ".entry", "mentoring..entry",
            "mentoring entry",
            "mentoring.2nd", "m.e/../x"})
    void anything_else_is_no_type(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TypeName(name));
    }

    @Test
    void a_type_has_at_most_eighty_characters() {
        assertThat(new TypeName("a." + "b".repeat(78)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new TypeName("a." + "b".repeat(79)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789"})
    void a_version_hash_has_64_lower_case_hexadecimal_digits(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionHash(hex));
    }

    @Test
    void a_complaint_names_its_place_first() {
        assertThat(new Complaint("/encounter/date", "Too late.")).hasToString("/encounter/date: Too late.");
        assertThat(new Complaint("", "Too late.")).hasToString("Too late.");
    }

    @Test
    void an_act_changes_something() {
        assertThatIllegalArgumentException().isThrownBy(Act::of);
    }
}
