package org.attune.forms.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Written;
import org.attune.forms.scoring.ItemCounts;
import org.attune.forms.scoring.Period;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.VersionHash;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class KeptItemStatisticsTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final String MOOD = Written.choice("mood", "How was it?", "low", "high");
    private static final String AGAIN = "{'linkId':'again','type':'boolean','text':'Again?',"
            + "'enableWhen':[{'question':'mood','operator':'=','answerCoding':{'system':'urn:x','code':'h'}}]}";

    @Test
    void options_are_counted_by_version_and_period() throws RecordsException {
        List<ItemCounts> counts = counts(Period.MONTH, given("1.9", MOOD, OCTOBER, mood("l")),
                given("1.10", MOOD, OCTOBER, mood("l")), given("1.10", MOOD, NOVEMBER, mood("h")),
                given("1.10", MOOD, NOVEMBER, mood("h")));
        assertThat(counts).extracting(ItemCounts::version).containsExactly("1.9", "1.10");
        assertThat(counts.getLast().periods()).containsExactly("2026-10", "2026-11");
        assertThat(counts.getLast().options()).containsExactly("low", "high");
        assertThat(rows(counts.getLast())).isEqualTo("[[1, 0], [0, 2]]");
    }

    @Test
    void a_quarter_takes_its_months_together() throws RecordsException {
        assertThat(rows(counts(Period.QUARTER, given("1", MOOD, OCTOBER, mood("l")),
                given("1", MOOD, NOVEMBER, mood("h"))).getFirst())).isEqualTo("[[1, 1]]");
    }

    @Test
    void answers_that_are_not_complete_or_to_questions_that_were_not_asked_do_not_count() throws RecordsException {
        String again = "{'linkId':'again','answer':[{'valueBoolean':true}]}";
        Given asked = given("1", MOOD + "," + AGAIN, NOVEMBER, mood("h") + "," + again);
        Given unasked = given("1", MOOD + "," + AGAIN, NOVEMBER, mood("l") + "," + again);
        Given unfinished = given("1", MOOD + "," + AGAIN, NOVEMBER, mood("h") + "," + again);
        unfinished.answers().response().addProperty("status", "in-progress");
        List<ItemCounts> counts = counts(Period.YEAR, asked, unasked, unfinished);
        assertThat(rows(counts.getFirst())).isEqualTo("[[1, 1]]");
        assertThat(rows(counts.getLast())).isEqualTo("[[1, 0]]");
        assertThat(counts.getLast().options()).containsExactly("Yes", "No");
    }

    @Test
    void options_that_overlap_are_counted_apart_as_groups_of_people_must_not() throws RecordsException {
        String several = MOOD.replace("'type'", "'repeats':true,'type'");
        String both = "{'linkId':'mood','answer':[{'valueCoding':{'system':'urn:x','code':'l'}},"
                + "{'valueCoding':{'system':'urn:x','code':'h'}}]}";
        List<ItemCounts> counts = counts(Period.YEAR, given("1", several, NOVEMBER, both),
                given("1", several, NOVEMBER, mood("h")));
        assertThat(counts).hasSize(2);
        assertThat(counts.get(0).options()).containsExactly("low", "Without: low");
        assertThat(rows(counts.get(0))).isEqualTo("[[1, 1]]");
        assertThat(rows(counts.get(1))).isEqualTo("[[2, 0]]");
    }

    @Test
    void words_of_ones_own_are_counted_and_never_shown() throws RecordsException {
        String open = MOOD.replace("'choice'", "'open-choice'");
        ItemCounts counts = counts(Period.YEAR, given("1", open, NOVEMBER,
                "{'linkId':'mood','answer':[{'valueString':'between us'}]}")).getFirst();
        assertThat(rows(counts)).isEqualTo("[[0, 0, 1]]");
        assertThat(counts.options() + counts.toString()).doesNotContain("between us");
    }

    private static String mood(String code) {
        return "{'linkId':'mood','answer':[{'valueCoding':{'system':'urn:x','code':'" + code + "'}}]}";
    }

    private static String rows(ItemCounts counts) {
        return counts.through(Arrays::deepToString);
    }

    private record Given(Form form, KeptAnswers answers) {}

    private static Given given(String version, String items, LocalDate day, String answers) {
        FilledForm.Version answered = new FilledForm.Version("urn:q", version, "Q", "", Optional.empty());
        JsonObject response = Written.json("{'resourceType':'QuestionnaireResponse','status':'completed','item':["
                + answers + "]}");
        FilledForm filled = new FilledForm(answered, Optional.of(day), FilledForm.Subject.NOTHING,
                new FilledForm.Head("completed"));
        VersionHash base = new VersionHash("0".repeat(64));
        return new Given(Written.form(items), new KeptAnswers(RecordId.fresh(), base, filled, response));
    }

    private static List<ItemCounts> counts(Period period, Given... given) throws RecordsException {
        return new KeptItemStatistics(new Answers(List.of(given))).counts("urn:q", period, "");
    }

    /** Answers that were never kept. */
    private record Answers(List<Given> given) implements FormAnswers {
        @Override
        public List<KeptAnswers> to(String url) {
            return given.stream().map(Given::answers).toList();
        }

        @Override
        public Optional<PublishedForm> formOf(KeptAnswers wanted) {
            Stream<Given> found = given.stream().filter(one -> one.answers() == wanted);
            return found.map(one -> new PublishedForm(one.form(), Optional.empty(), Optional.empty())).findFirst();
        }

        @Override
        public Optional<KeptAnswers> find(RecordId id) {
            return Optional.empty();
        }

        @Override
        public List<KeptAnswers> about(RecordId record) {
            return List.of();
        }

        @Override
        public Write.Create begin(PublishedForm form, JsonObject response, FilledForm.Subject about, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Write.Update change(RecordId id, VersionHash base, JsonObject response) {
            throw new UnsupportedOperationException();
        }
    }
}
