package org.attune.workbench.internal.quickaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindsTest {
    @Test
    void what_begins_with_it_comes_before_what_only_has_it_inside() {
        assertThat(labels("log", "Catalogue", "Open the log", "Log an encounter"))
                .containsExactly("Log an encounter", "Open the log", "Catalogue");
    }

    @Test
    void case_does_not_matter_and_what_does_not_fit_is_left_out() {
        assertThat(labels("SAVE", "Save all", "Close")).containsExactly("Save all");
    }

    @Test
    void words_are_found_in_any_order_and_with_others_between() {
        assertThat(labels("entry log", "Log an entry", "Log out")).containsExactly("Log an entry");
    }

    @Test
    void accents_need_not_be_typed() {
        assertThat(labels("preferences", "Préférences", "Rôles")).containsExactly("Préférences");
    }

    @Test
    void nothing_typed_offers_the_first_of_each_group_in_their_order() {
        assertThat(labels("", "b", "a")).containsExactly("b", "a");
    }

    @Test
    void a_group_never_hides_the_others() {
        List<Find> all = IntStream.range(0, 100).mapToObj(at -> find(at < 99 ? "Do" : "View", "thing " + at)).toList();

        assertThat(Finds.matching(all, "thing")).extracting(Find::group).contains("Do", "View").hasSizeLessThan(20);
    }

    private static List<String> labels(String typed, String... labels) {
        return Finds.matching(List.of(labels).stream().map(label -> find("Do", label)).toList(), typed).stream()
                .map(Find::label).toList();
    }

    private static Find find(String group, String label) {
        return new Find(group, label, "", () -> {});
    }
}
