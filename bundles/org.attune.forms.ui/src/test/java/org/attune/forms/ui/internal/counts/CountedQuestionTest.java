package org.attune.forms.ui.internal.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.scoring.ItemCounts;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.internal.cells.GuardedCells;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CountedQuestionTest {
    @Test
    void versions_stand_below_each_other_over_all_quarters() {
        CountedQuestion mood = counted(counts("1", "How was it?", List.of("2026-Q3"), new int[][]{{6, 7}}),
                counts("2", "How was the round?", List.of("2026-Q3", "2026-Q4"), new int[][]{{8, 9}, {10, 11}}));

        assertThat(mood.text()).isEqualTo("How was the round?");
        assertThat(mood.periods()).containsExactly("2026-Q3", "2026-Q4");
        assertThat(mood.lines()).extracting(line -> String.join(" ", line.texts()).strip())
                .containsExactly("1 low 6", "1 high 7", "2 low 8 10", "2 high 9 11");
    }

    @Test
    void a_small_count_is_hidden_in_one_word() {
        CountedQuestion mood = counted(counts("1", "How was it?", List.of("2026-Q3"), new int[][]{{1, 30}}));

        assertThat(mood.lines().getFirst().figures()).containsExactly(SafeCell.reason());
    }

    private static CountedQuestion counted(ItemCounts... versions) {
        return CountedQuestion.of(List.of(versions), new GuardedCells(), "").getFirst();
    }

    private static ItemCounts counts(String version, String text, List<String> periods, int[][] counts) {
        return new ItemCounts(version, question(text), periods, List.of("low", "high"), counts);
    }

    private static Item question(String text) {
        JsonObject form = JsonParser.parseString("""
                {"resourceType": "Questionnaire", "item": [{"linkId": "mood", "type": "choice", "text": "%s"}]}"""
                .formatted(text)).getAsJsonObject();
        return Form.of(form).item("mood").orElseThrow();
    }
}
