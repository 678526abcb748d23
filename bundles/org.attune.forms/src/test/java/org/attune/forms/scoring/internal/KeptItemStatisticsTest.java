package org.attune.forms.scoring.internal;

import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.internal.FilledFormType;
import org.attune.forms.library.internal.KeptFormAnswers;
import org.attune.forms.library.internal.KeptLibrary;
import org.attune.forms.library.internal.OfferedForms;
import org.attune.forms.library.internal.OwnFormType;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Written;
import org.attune.forms.scoring.ItemCounts;
import org.attune.forms.scoring.Period;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class KeptItemStatisticsTest {
    private static final String ADDRESS = Written.form("").url().orElseThrow();
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final String MOOD = Written.choice("mood", "How was it?", "low", "high");
    private static final String AGAIN = "{'linkId':'again','type':'boolean','text':'Again?',"
            + "'enableWhen':[{'question':'mood','operator':'=','answerCoding':{'system':'urn:x','code':'h'}}]}";

    private final MemoryRecords records = new MemoryRecords(NOVEMBER, new OwnFormType(), new FilledFormType());
    private final OfferedForms forms = new OfferedForms();
    private final FormLibrary library = new KeptLibrary(records, forms);
    private final FormAnswers answers = new KeptFormAnswers(records, library);

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
        unfinished.response().addProperty("status", "in-progress");
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

    private record Given(JsonObject form, LocalDate day, JsonObject response) {}

    private static Given given(String version, String items, LocalDate day, String answers) {
        JsonObject form = Written.questionnaire(items);
        form.addProperty("version", version);
        return new Given(form, day, Written.json(
                "{'resourceType':'QuestionnaireResponse','status':'completed','item':[" + answers + "]}"));
    }

    private List<ItemCounts> counts(Period period, Given... given) throws RecordsException {
        forms.bindSource(() -> Stream.of(given).map(Given::form).distinct().toList());
        for (Given one : given) {
            PublishedForm form = library.open(Form.of(one.form()).canonical().orElseThrow()).orElseThrow();
            records.commit(Act.of(answers.begin(form, one.response(), FilledForm.Subject.NOTHING, one.day())));
        }
        return new KeptItemStatistics(answers).counts(ADDRESS, period, "");
    }
}
