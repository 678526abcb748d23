package org.attune.mentoring.self.internal;

import org.attune.forms.library.internal.OfferedForms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.Form;
import org.attune.forms.Forms;
import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.internal.KeptLibrary;
import org.attune.forms.library.internal.OwnFormType;
import org.attune.mentoring.self.KeptSelfPage;
import org.attune.mentoring.self.SelfPages;
import org.attune.mentoring.self.SelfPart;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Access;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KeptSelfPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final MemoryRecords records = new MemoryRecords(TODAY, new SelfAwarenessType(), new SelfCareType(),
            new OwnFormType());
    private final SelfPages pages = new KeptSelfPages(records, new KeptLibrary(records, ourForms()));

    static Stream<Form> forms() {
        return new SelfForms().forms().stream().map(Form::of);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_forms_are_valid_and_said_in_french(Form form) {
        assertThat(Forms.check(form)).isEmpty();
        assertThat(form.all()).allMatch(item -> !item.text("fr").equals(item.text("en")));
    }

    @ParameterizedTest
    @EnumSource(value = Recipient.class, names = "ME", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_holder_is_given_a_word_or_a_count_of_it(Recipient recipient) throws RecordsException {
        JsonObject body = records.as(Reader.me()).find(write("honest words", "2026-12-24").record()).orElseThrow()
                .body();
        for (RecordType type : List.of(new SelfCareType(), new SelfAwarenessType())) {
            assertThat(type.dataClass().givenTo(recipient)).isEqualTo(Access.NONE);
            assertThat(type.outward(body, recipient).size()).isZero();
        }
    }

    @Test
    void a_search_finds_nothing_of_it_and_its_title_tells_nothing() throws RecordsException {
        write("honest words", "2026-12-24");
        assertThat(records.as(Reader.me()).search("honest", 10)).isEmpty();
        assertThat(new SelfCareType().title(new JsonObject())).isEqualTo("How I look after myself");
    }

    @Test
    void a_plan_waits_to_be_looked_at_from_its_day_on() throws RecordsException {
        write("rest", "2026-11-21");
        assertThat(pages.toLookAt(TODAY.minusDays(1))).isEmpty();
        assertThat(pages.toLookAt(TODAY)).hasSize(1);
    }

    @Test
    void a_page_is_written_on_with_the_form_of_then() throws RecordsException {
        Saved saved = write("rest", "2026-11-21");
        records.commit(Act.of(pages.change(saved.record(), saved.version(), response("walk", "2027-01-01"))));
        KeptSelfPage kept = pages.all(SelfPart.CARE).getFirst();
        assertThat(kept.page().lookAgainOn()).contains(LocalDate.of(2027, 1, 1));
        assertThat(kept.response().toString()).contains("walk");
        assertThat(pages.formOf(kept)).map(PublishedForm::form).flatMap(Form::url).contains(SelfPart.CARE.form());
    }

    private Saved write(String words, String lookAgain) throws RecordsException {
        return records.commit(Act.of(pages.begin(SelfPart.CARE, pages.form(SelfPart.CARE).orElseThrow(),
                response(words, lookAgain), TODAY))).getFirst();
    }

    private static JsonObject response(String words, String lookAgain) {
        return JsonParser.parseString("""
                {"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": [
                  {"linkId": "more", "answer": [{"valueString": "%s"}]},
                  {"linkId": "look-again", "answer": [{"valueDate": "%s"}]}]}""".formatted(words, lookAgain))
                .getAsJsonObject();
    }

    private static BuiltInForms ourForms() {
        OfferedForms forms = new OfferedForms();
        forms.bindSource(new SelfForms());
        return forms;
    }
}
