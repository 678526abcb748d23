package org.attune.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.privacy.internal.rules.RosterRule;
import org.junit.jupiter.api.Test;

class RosterTest {
    private final Roster roster = Roster
            .of(List.of("Zoë Vandrast-Oseku", "Hope Karvell", "Dr Jan van der Talbrin", "L-07"));

    @Test
    void a_name_is_found_in_any_case_and_without_accents() {
        assertThat(found("ZOE came, then zoe\u0308 left")).containsExactly("ZOE", "zoe\u0308");
    }

    @Test
    void only_whole_words_are_names() {
        assertThat(found("Zoedra, karvellous")).isEmpty();
    }

    @Test
    void a_part_of_a_hyphenated_name_is_a_name() {
        assertThat(found("Oseku and Vandrast’s sister")).containsExactly("Oseku", "Vandrast");
    }

    @Test
    void words_side_by_side_are_one_name() {
        assertThat(found("with hope karvell today")).containsExactly("hope karvell");
    }

    @Test
    void a_common_word_is_a_name_only_with_a_capital_inside_a_sentence() {
        assertThat(found("Hope helps. I hope so. Then Hope came.")).containsExactly("Hope");
        assertThat(found("Then Hope came.")).containsExactly("Hope");
    }

    @Test
    void codes_titles_and_particles_are_no_names() {
        assertThat(found("L-07 met the Dr van der")).isEmpty();
    }

    @Test
    void a_roster_never_prints_its_names() {
        assertThat(roster.toString()).doesNotContainIgnoringCase("hope").contains("words");
    }

    @Test
    void an_empty_roster_finds_nobody() {
        assertThat(new RosterRule().find("Hope Karvell", Roster.empty())).isEmpty();
    }

    private List<String> found(String text) {
        return new RosterRule().find(text, roster).map(place -> place.in(text)).toList();
    }
}
