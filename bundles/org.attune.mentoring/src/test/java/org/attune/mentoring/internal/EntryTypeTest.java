package org.attune.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.mentoring.internal.Workplace.TODAY;
import static org.attune.mentoring.internal.Workplace.json;

import java.util.List;
import java.util.Locale;

import org.assertj.core.api.Assertions;
import org.attune.frameworks.internal.ListedVocabularies;
import org.attune.mentoring.Entry;
import org.attune.records.Audience;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;

class EntryTypeTest {
    private static final String DAY = "'encounter':{'date':'2026-11-12'}";
    private final EntryType type = new EntryType(new ListedVocabularies());
    private final Workplace work = new Workplace();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void an_entry_can_be_written_in_one_line() throws RecordsException {
        RecordId id = work.fromOutside("{'learnerCode':'L-07'," + DAY + "}");
        assertThat(work.log.entry(id).orElseThrow().entry().learnerCode()).isEqualTo("L-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'learnerCode':'L-07'}", "{'learnerCode':'L-07','encounter':{}}",
            "{'learnerCode':7,'encounter':{'date':'2026-11-12'}}",
            "{'learnerCode':'L-07','encounter':{'date':'yesterday'}}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-02-30'}}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-11-12','minutes':'20'}}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-11-12','minutes':20.5}}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-11-12'},'learner':'L-07'}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-11-12'},'learning':{'confidenceAfter':11}}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-11-12'},'sustaining':{'load':-1}}",
            "{'learnerCode':'L-07','encounter':{'date':'2026-11-12'},'touchPoints':['a']}"})
    void what_is_not_an_entry_is_refused(String body) {
        Assertions.assertThatThrownBy(() -> work.fromOutside(body)).isInstanceOf(RecordsException.class);
    }

    @Test
    void any_text_is_kept_exactly() throws RecordsException {
        String text = "🫶🏽\u0000\u0007\u202Eאבג\u202C\r\n\t<b>&amp;' \uFFFF";
        JsonObject body = json("{'learnerCode':'L-07'," + DAY + "}");
        body.addProperty("doneWell", text);
        RecordId id = work.fromOutside(body.toString().replace("'", "\\u0027"));
        assertThat(work.records.as(Reader.me()).find(id).orElseThrow().body()).isEqualTo(body);
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_kept_and_a_longer_one_refused() throws RecordsException {
        String most = "x".repeat(100_000);
        work.fromOutside("{'learnerCode':'L-07'," + DAY + ",'doneWell':'" + most + "'}");
        Assertions.assertThatThrownBy(
                () -> work.fromOutside("{'learnerCode':'L-07'," + DAY + ",'doneWell':'" + most + "x'}"))
                .isInstanceOf(RecordsException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'date':'2026-11-22'|/encounter/date|has not come yet",
            "'date':'1826-11-12'|/encounter/date|1900", "'date':'2026-11-12','minutes':-1|/encounter/minutes|1440",
            "'date':'2026-11-12','minutes':1441|/encounter/minutes|1440",
            "'date':'2026-11-12','minutes':4294967316|/encounter/minutes|1440",
            "'date':'2026-11-12','careWeek':-2|/encounter/careWeek|week"})
    void what_an_encounter_cannot_be_is_said_in_a_sentence(String encounter, String path, String words) {
        List<Complaint> said = type.check(json("{'learnerCode':'L-07','encounter':{" + encounter + "}}"), TODAY);
        assertThat(said).singleElement().satisfies(one -> assertThat(one.path()).isEqualTo(path))
                .satisfies(one -> assertThat(one.message()).contains(words).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'learnerCode':' '|/learnerCode", "'comeBackOn':'2026-11-11'|/comeBackOn",
            "'touchPoints':[{'id':'a'},{'id':'b'},{'id':'a'}]|/touchPoints/2/id"})
    void what_else_cannot_be_is_said_at_its_place(String members, String path) {
        JsonObject body = json("{'learnerCode':'L-07'," + DAY + "}");
        json("{" + members + "}").entrySet().forEach(member -> body.add(member.getKey(), member.getValue()));
        assertThat(type.check(body, TODAY)).extracting(Complaint::path).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1440", "20.0", "2e1"})
    void whole_minutes_of_a_day_are_fine_however_they_are_written(String minutes) throws RecordsException {
        work.fromOutside("{'learnerCode':'L-07','encounter':{'date':'2026-11-21','minutes':" + minutes + "}}");
    }

    @Test
    void the_title_is_made_of_code_kind_and_day() {
        assertThat(type.title(json("{'learnerCode':'L-07','encounter':{'date':'2026-11-12','kind':'co-visit'}}")))
                .isEqualTo("L-07 · co-visit · 12 Nov");
        assertThat(type.title(json("{'learnerCode':'L-07'," + DAY + "}"))).isEqualTo("L-07 · 12 Nov");
        assertThat(type.title(json("{'learnerCode':'L-07','encounter':{'date':'2026-11-12','kind':'a walk'}}")))
                .isEqualTo("L-07 · a walk · 12 Nov");
    }

    @Test
    void the_clear_header_holds_day_learner_and_status_and_no_words() {
        RecordId learner = RecordId.fresh();
        JsonObject body = json("{'learner':'" + learner + "','learnerCode':'L-07'," + DAY + ",'doneWell':'secret'}");
        assertThat(type.header(body).linked(Entry.LEARNER_LINK)).contains(learner);
        assertThat(type.header(body).status()).contains("logged");
        assertThat(type.header(body).toString()).doesNotContain("secret", "L-07");
    }

    @Test
    void a_search_looks_into_every_text_of_a_touch_point() {
        JsonObject body = json("{'learnerCode':'L-07'," + DAY + ",'touchPoints':[{'moment':'m','noticed':'n',"
                + "'felt':'f','saidOrDone':'s','response':'r','words':'w','alternative':'a','present':['p']}],"
                + "'sustaining':{'plan':'l','support':'u','boundary':'o'},'patientWords':'q','feedback':'b','reflection':'e',"
                + "'media':[{'title':'h'}],'learning':{'otherViews':'v','feedback':[{'text':'t'}]},'signOff':{'addenda':[{'on':'2026-11-13',"
                + "'text':'d'}]}}");
        assertThat(type.searchableText(body)).containsExactlyInAnyOrder("m", "n", "f", "s", "r", "w", "a", "p", "l",
                "u", "o", "q", "b", "e", "v", "t", "h", "d");
    }

    @Test
    void an_entry_is_between_learner_and_mentor_and_shared_with_nobody_at_first() {
        assertThat(type.dataClass()).isEqualTo(DataClass.JOINT_ENTRY);
        assertThat(type.defaultAudience()).isEqualTo(Audience.ONLY_ME);
    }
}
