package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.debrief.Suggestion;
import org.attune.debrief.Wording;
import org.attune.debrief.WordingHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordingTest {
    private final WordingHelper helper = new RuleWording();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Her weakness is pace|something to strengthen",
            "The FAMILY was a Difficult family|a person who was having a hard time",
            "he refused the tea|declined", "compassion fatigue, they said|what the work asks of us",
            "the biggest barrier|challenge", "she should have asked|next time could"})
    void words_that_shrink_people_get_an_offer(String text, String say) {
        assertThat(helper.suggest(text, List.of())).extracting(Suggestion::say).containsExactly(say);
    }

    @Test
    void the_place_is_exact() {
        String text = "I saw a weakness there";
        Suggestion found = helper.suggest(text, List.of()).getFirst();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("weakness");
    }

    @Test
    void parts_of_words_and_kind_words_are_left_alone() {
        assertThat(helper.suggest("The barriers-free ramp, overdueness, refusedly, and a warm goodbye", List.of()))
                .extracting(Suggestion::say).containsExactly("challenge");
        assertThat(helper.suggest("", List.of())).isEmpty();
    }

    @Test
    void what_the_team_agreed_on_comes_first() {
        Wording own = new Wording("a hill", "barrier", "We climb", Optional.empty());
        assertThat(helper.suggest("A barrier. $^(", List.of(own))).extracting(Suggestion::say)
                .containsExactly("a hill");
    }

    @Test
    void a_shared_word_of_odd_signs_breaks_nothing() {
        Wording odd = new Wording("x", "(([*|||\\E", "", Optional.empty());
        assertThat(helper.suggest("a (([* b", List.of(odd))).hasSizeLessThan(2);
    }

    @Test
    void nothing_that_it_offers_is_itself_to_be_avoided() {
        Stream.of(Locale.ENGLISH, Locale.FRENCH).forEach(language -> {
            Locale.setDefault(language);
            assertThat(helper.rules()).isNotEmpty().allSatisfy(
                    rule -> assertThat(helper.suggest(rule.say() + ". " + rule.why(), List.of())).isEmpty());
        });
    }

    @Test
    void french_has_rules_of_its_own() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(helper.suggest("Sa faiblesse, c’est le rythme", List.of())).extracting(Suggestion::say)
                .containsExactly("quelque chose à renforcer");
    }
}
