package org.attune.forms.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.attune.forms.library.Change.Kind;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String NAME = "{'linkId':'a','type':'string','text':'What helped?'}";
    private static final String SURE = "{'linkId':'b','type':'boolean','text':'Would you do it again?'}";
    private static final String MOOD = Written.choice("c", "How was it?", "low", "high");

    @Test
    void the_same_form_differs_in_nothing() {
        assertThat(between(NAME + "," + SURE, NAME + "," + SURE).isEmpty()).isTrue();
    }

    @Test
    void new_items_were_not_asked_and_removed_ones_are_asked_no_more() {
        Difference difference = between(NAME, SURE);
        assertThat(difference.changes()).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
        assertThat(difference.changes()).extracting(Change::effect).containsExactly(Effect.NOT_ASKED_BEFORE,
                Effect.NO_LONGER_ASKED);
        assertThat(difference.comparable("a")).isTrue();
    }

    @Test
    void other_words_ask_another_question() {
        Difference difference = between(NAME, NAME.replace("helped", "hindered"));
        assertThat(difference.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.TEXT);
            assertThat(change.text()).isEqualTo("Other words: “What helped?” is now “What hindered?”");
        });
        assertThat(difference.comparable("a")).isFalse();
    }

    @Test
    void an_option_that_went_and_one_that_came_are_told_with_what_became_of_the_answers() {
        Difference difference = between(MOOD, Written.choice("c", "How was it?", "low", "middle"));
        assertThat(difference.changes()).extracting(Change::kind).containsExactly(Kind.OPTION_ADDED,
                Kind.OPTION_REMOVED);
        assertThat(difference.changes()).extracting(Change::effect).containsExactly(Effect.OPTION_NEW,
                Effect.OPTION_GONE);
    }

    @Test
    void options_are_known_by_their_codes_so_new_words_and_weights_are_told() {
        Difference difference = between(MOOD, Written.choice("c", "How was it?", "high", "lower"));
        assertThat(difference.changes()).extracting(Change::kind).containsExactly(Kind.OPTION_WEIGHT,
                Kind.OPTION_TEXT, Kind.OPTION_WEIGHT);
        assertThat(difference.changes().getFirst().text())
                .isEqualTo("How was it?: the weight of an option changed, from “high: 1” to “high: 0”");
    }

    @Test
    void what_is_asked_for_and_when_is_told() {
        String asked = "{'linkId':'a','type':'integer','text':'What helped?','required':true,'repeats':true,"
                + "'maxLength':3,'enableWhen':[{'question':'b','operator':'exists','answerBoolean':true}]}";
        assertThat(between(NAME, asked).changes()).extracting(Change::kind).containsExactly(Kind.TYPE, Kind.REQUIRED,
                Kind.REPEATS, Kind.BRANCHING, Kind.BOUNDS);
        assertThat(between(NAME, asked).changes()).extracting(Change::text)
                .contains("What helped?: an answer is needed now");
    }

    @Test
    void a_translation_does_not_touch_the_answers() {
        String translated = NAME.replace("'text'", "'_text':{'extension':[]},'text'");
        assertThat(between(NAME, translated).changes()).singleElement()
                .satisfies(change -> assertThat(change.effect()).isEqualTo(Effect.SAME));
    }

    @Test
    void only_the_item_that_was_carried_elsewhere_has_moved() {
        List<String> items = IntStream.range(0, 6).mapToObj(i -> "{'linkId':'" + i + "','type':'string'}").toList();
        String before = String.join(",", items);
        String after = IntStream.of(1, 2, 3, 4, 0, 5).mapToObj(items::get).collect(Collectors.joining(","));
        assertThat(between(before, after).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.linkId()).isEqualTo("0");
        });
    }

    @Test
    void an_item_in_another_group_has_moved() {
        String group = "{'linkId':'g','type':'group','item':[" + NAME + "]}";
        String empty = "{'linkId':'g','type':'group','item':[" + SURE + "]}";
        assertThat(between(group, NAME + "," + empty).changes()).extracting(Change::kind).containsExactly(Kind.MOVED,
                Kind.ADDED);
    }

    private static Difference between(String before, String after) {
        return Difference.between(Written.form(before), Written.form(after));
    }
}
