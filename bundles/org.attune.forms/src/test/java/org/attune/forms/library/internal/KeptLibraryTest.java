package org.attune.forms.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.library.Difference;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.Licence;
import org.attune.forms.library.ListedForm;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.Written;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.Complaint;
import org.attune.records.RecordId;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

class KeptLibraryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String ASKED = "{'linkId':'a','type':'string','text':'What helped?'}";
    private static final String REWORDED = ASKED.replace("helped", "hindered");

    private final MemoryRecords records = new MemoryRecords(TODAY, new OwnFormType(), new FilledFormType());
    private final OfferedForms offered = new OfferedForms();
    private final KeptLibrary library = new KeptLibrary(records, offered);
    private final KeptFormAnswers answers = new KeptFormAnswers(records, library);

    @Test
    void a_form_is_designed_published_changed_and_used_and_old_answers_stay_readable() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        PublishedForm first = publish(id, "1");
        RecordId given = answer(first, "hope");
        write(id, Written.questionnaire(REWORDED));
        PublishedForm second = publish(id, "2");
        answer(second, "noise");

        KeptAnswers old = answers.find(given).orElseThrow();
        Form asked = answers.formOf(old).orElseThrow().form();
        assertThat(asked.item("a").orElseThrow().text("")).isEqualTo("What helped?");
        assertThat(old.response()).isEqualTo(response("hope"));
        assertThat(answers.to(first.form().url().orElseThrow())).extracting(kept -> kept.filled().form().version())
                .containsExactlyInAnyOrder("1", "2");
        assertThat(library.open(first.form().canonical().orElseThrow())).map(form -> form.form().json())
                .contains(first.form().json());
        assertThat(library.open(first.form().url().orElseThrow())).map(PublishedForm::version)
                .contains(new FormVersion("2"));
    }

    @Test
    void what_is_written_after_publishing_shows_as_a_difference_until_it_is_published() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        publish(id, "1");
        assertThat(library.unpublished(kept(id)).isEmpty()).isTrue();
        write(id, Written.questionnaire(REWORDED));
        Difference difference = library.unpublished(kept(id));
        assertThat(difference.changes()).singleElement()
                .satisfies(change -> assertThat(change.text()).contains("What hindered?"));
        publish(id, "1.1");
        assertThat(library.unpublished(kept(id)).isEmpty()).isTrue();
    }

    @Test
    void a_version_that_does_not_grow_or_is_no_number_is_refused_and_the_next_is_named() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        publish(id, "1.9");
        for (String version : List.of("1.9", "1.8", "1", "next")) {
            assertThat(complaints(id, version)).extracting(Complaint::path).containsExactly("/questionnaire/version");
        }
        assertThat(complaints(id, "1.2").getFirst().message()).contains("Give 1.10 or more");
    }

    @Test
    void an_empty_form_and_one_without_an_address_are_not_published() throws RecordsException {
        JsonObject form = NewForm.blank("Ours", "en");
        form.remove("url");
        RecordId id = library.begin(form, "");
        assertThat(complaints(id, "1")).extracting(Complaint::path).contains("/questionnaire/url",
                "/questionnaire/item");
    }

    @Test
    void a_form_that_somebody_changed_meanwhile_is_not_published() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        KeptForm seen = kept(id);
        write(id, Written.questionnaire(REWORDED));
        RecordsException refused = catchThrowableOfType(RecordsException.class,
                () -> library.publish(id, seen.version(), new FormVersion("1"), "", TODAY));
        assertThat(refused.getMessage()).contains("Somebody changed this form");
        assertThat(library.open(seen.form().questionnaire().url())).isEmpty();
    }

    @Test
    void a_built_in_form_is_copied_into_the_vault_when_it_is_first_answered() throws RecordsException {
        JsonObject builtIn = Written.questionnaire(ASKED);
        builtIn.addProperty("version", "1.0");
        offered.bindSource(() -> List.of(builtIn));
        PublishedForm form = library.open(Form.of(builtIn).canonical().orElseThrow()).orElseThrow();
        assertThat(form.document()).isEmpty();
        RecordId given = answer(form, "hope");
        KeptLibrary withoutTheBundle = new KeptLibrary(records, new OfferedForms());
        KeptAnswers kept = answers.find(given).orElseThrow();
        assertThat(new KeptFormAnswers(records, withoutTheBundle).formOf(kept)).map(found -> found.form().json())
                .contains(builtIn);
    }

    @Test
    void built_in_forms_and_own_ones_are_in_one_list_by_title() throws RecordsException {
        offered.bindSource(() -> List.of(builtIn("Beta", "1.2"), builtIn("Beta", "1.10")));
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        assertThat(library.all()).extracting(ListedForm::title).containsExactly("Beta", "Shift start");
        assertThat(library.all().getFirst().newest()).contains(new FormVersion("1.10"));
        assertThat(library.all().getLast().newest()).isEmpty();
        assertThat(library.all().getLast().own()).contains(id);
    }

    @Test
    void answers_are_found_by_what_they_are_about() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        RecordId debrief = RecordId.fresh();
        Write.Create write = answers.begin(publish(id, "1"), response("hope"), FilledForm.Subject.of(debrief), TODAY);
        records.commit(Act.of(write));
        assertThat(answers.about(debrief)).extracting(KeptAnswers::id).containsExactly(write.record());
        assertThat(answers.about(RecordId.fresh())).isEmpty();
    }

    @Test
    void changed_answers_go_on_answering_their_version_and_keep_what_nobody_knows() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        RecordId given = answer(publish(id, "1"), "hope");
        write(id, Written.questionnaire(REWORDED));
        publish(id, "2");
        KeptAnswers before = answers.find(given).orElseThrow();
        records.commit(Act.of(answers.change(given, before.version(), response("tea"))));
        assertThat(answers.find(given).orElseThrow().filled().form().version()).isEqualTo("1");
        assertThat(answers.find(given).orElseThrow().response()).isEqualTo(response("tea"));
    }

    @Test
    void a_form_from_elsewhere_keeps_its_address_and_version_and_can_be_answered() throws RecordsException {
        RecordId id = library.bringIn(elsewhere("2026-01", ASKED), TODAY);
        assertThat(library.bringIn(elsewhere("2026-01", ASKED), TODAY)).isEqualTo(id);
        assertThat(library.bringIn(elsewhere("2026-02", REWORDED), TODAY)).isEqualTo(id);
        assertThat(library.open("https://example.org/q|2026-01")).isPresent();
        assertThat(library.open("https://example.org/q")).map(PublishedForm::version)
                .contains(new FormVersion("2026-02"));
    }

    @Test
    void one_version_with_two_contents_is_refused() throws RecordsException {
        library.bringIn(elsewhere("1", ASKED), TODAY);
        assertThat(refusal(elsewhere("1", REWORDED))).contains("never changes");
        assertThat(refusal(elsewhere("0.9", REWORDED))).contains("newer version");
    }

    @Test
    void own_changes_are_not_lost_when_a_newer_version_comes_in() throws RecordsException {
        RecordId id = library.bringIn(elsewhere("1", ASKED), TODAY);
        write(id, Written.questionnaire(REWORDED));
        JsonObject changed = elsewhere("1", REWORDED);
        write(id, changed);
        assertThat(refusal(elsewhere("2", ASKED))).contains("not published");
        assertThat(kept(id).questionnaire()).isEqualTo(changed);
    }

    @Test
    void a_protected_form_is_kept_and_handed_on_as_a_shell() throws RecordsException {
        JsonObject form = new Licence("licence-agreement").on(elsewhere("1", ASKED));
        RecordId id = library.bringIn(form, TODAY);
        assertThat(kept(id).questionnaire().toString()).doesNotContain("helped");
        assertThat(library.handOn("https://example.org/q").orElseThrow().toString()).doesNotContain("helped")
                .contains("\"linkId\":\"a\"");
    }

    @Test
    void another_resource_and_a_built_in_form_are_not_brought_in() {
        offered.bindSource(() -> List.of(builtIn("Beta", "1")));
        assertThat(refusal(Written.json("{'resourceType':'Patient'}"))).contains("not a FHIR Questionnaire");
        assertThat(refusal(builtIn("Beta", "2"))).contains("installed bundle");
    }

    private static JsonObject builtIn(String title, String version) {
        JsonObject form = Written.questionnaire(ASKED);
        form.addProperty("url", "urn:attune:forms:" + title);
        form.addProperty("title", title);
        form.addProperty("version", version);
        return form;
    }

    private static JsonObject elsewhere(String version, String items) {
        JsonObject form = Written.questionnaire(items);
        form.addProperty("url", "https://example.org/q");
        form.addProperty("version", version);
        form.addProperty("status", "active");
        return form;
    }

    private String refusal(JsonObject form) {
        return catchThrowableOfType(RecordsException.class, () -> library.bringIn(form, TODAY)).getMessage();
    }

    private PublishedForm publish(RecordId id, String version) throws RecordsException {
        return library.publish(id, kept(id).version(), new FormVersion(version), "why", TODAY);
    }

    private List<Complaint> complaints(RecordId id, String version) throws RecordsException {
        return library.beforePublishing(kept(id), new FormVersion(version));
    }

    private void write(RecordId id, JsonObject questionnaire) throws RecordsException {
        library.save(id, kept(id).version(), questionnaire);
    }

    private KeptForm kept(RecordId id) throws RecordsException {
        return library.own(id).orElseThrow();
    }

    private RecordId answer(PublishedForm form, String text) throws RecordsException {
        Write.Create write = answers.begin(form, response(text), FilledForm.Subject.NOTHING, TODAY);
        return records.commit(Act.of(write)).getFirst().record();
    }

    private static JsonObject response(String text) {
        return Written.json("{'resourceType':'QuestionnaireResponse','status':'completed','x':[1],"
                + "'item':[{'linkId':'a','answer':[{'valueString':'" + text + "'}]}]}");
    }

    /** Nothing of what was answered stands in clear or in a list. */
    @Test
    void an_answer_stands_neither_in_the_title_nor_in_what_a_search_looks_in() throws RecordsException {
        RecordId id = library.begin(Written.questionnaire(ASKED), "");
        JsonObject body = answers.begin(publish(id, "1"), response("hope"), FilledForm.Subject.NOTHING, TODAY).body();
        FilledFormType type = new FilledFormType();
        assertThat(type.title(body) + type.summary(body) + type.searchableText(body) + type.header(body))
                .doesNotContain("hope").contains("Shift start", "completed");
        assertThat(type.header(body).date()).isEqualTo(Optional.of(TODAY));
    }
}
