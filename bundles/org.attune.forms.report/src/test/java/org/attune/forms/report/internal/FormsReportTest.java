package org.attune.forms.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.attune.forms.Form;
import org.attune.forms.Option;
import org.attune.forms.filling.Filling;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormAnswers;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.NewForm;
import org.attune.forms.library.PublishedForm;
import org.attune.forms.library.internal.FilledFormType;
import org.attune.forms.library.internal.KeptFormAnswers;
import org.attune.forms.library.internal.KeptLibrary;
import org.attune.forms.library.internal.OfferedForms;
import org.attune.forms.library.internal.OwnFormType;
import org.attune.forms.scoring.internal.BuiltInPacks;
import org.attune.forms.scoring.internal.OfferedPacks;
import org.attune.program.memory.MemoryRecords;
import org.attune.records.Act;
import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.report.Block;
import org.attune.report.Report;
import org.attune.report.ReportKind;
import org.attune.report.ReportRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class FormsReportTest {
    private static final String ITEMS = """
            [{"linkId": "a", "type": "group", "text": "The start", "item": [
               {"linkId": "b", "type": "boolean", "required": true, "text": "Was it calm?"},
               {"linkId": "c", "type": "text", "text": "What was in the way?",
                "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": false}]},
               {"linkId": "d", "type": "choice", "text": "Who was there?",
                "answerOption": [{"valueCoding": {"code": "n", "display": "nurse"}}, {"valueCoding": {"code": "p", "display": "physician"}}]}]},
             {"linkId": "h", "type": "string", "text": "Not for eyes", "extension": [
               {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]}]""";
    private static final String ANSWERS = """
            {"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
              {"linkId": "a", "item": [
                {"linkId": "b", "answer": [{"valueBoolean": true}]},
                {"linkId": "c", "answer": [{"valueString": "left from before"}]},
                {"linkId": "d", "answer": [{"valueCoding": {"code": "n"}}]}]},
              {"linkId": "h", "answer": [{"valueString": "secret"}]}]}""";

    private final LocalDate today = LocalDate.of(2026, 11, 22);
    private final Records records = new MemoryRecords(today, new OwnFormType(), new FilledFormType());
    private final FormLibrary library = new KeptLibrary(records, new OfferedForms());
    private final FormAnswers answers = new KeptFormAnswers(records, library);
    private final OfferedPacks packs = new OfferedPacks();
    private RecordId form;
    private RecordId filled;

    @BeforeEach
    void a_form_is_published_and_answered() throws Exception {
        JsonObject questionnaire = NewForm.blank("Shift start", "en");
        questionnaire.add("item", JsonParser.parseString(ITEMS));
        form = library.begin(questionnaire, "");
        KeptForm kept = library.own(form).orElseThrow();
        PublishedForm published = library.publish(form, kept.version(), new FormVersion("1"), "", today);
        filled = records.commit(Act.of(answers.begin(published, JsonParser.parseString(ANSWERS).getAsJsonObject(),
                FilledForm.Subject.NOTHING, today))).getFirst().record();
    }

    private static String told(ReportKind kind, RecordId subject) throws Exception {
        Report report = kind.make(new ReportRequest("", Optional.of(subject), Reader.me()));
        return report.title() + "\n" + String.join("\n", report.blocks().stream().map(Block::toString).toList());
    }

    @Test
    void answers_are_printed_with_their_questions_and_nothing_that_was_not_asked() throws Exception {
        assertThat(told(new FilledReport(records, library, packs), filled))
                .contains("Shift start", "The start", "Was it calm?",
                        "yes", "nurse")
                .doesNotContain("left from before", "secret", "Not for eyes");
    }

    @Test
    void scores_are_printed_with_what_they_are_made_of_and_the_caution_of_their_source() throws Exception {
        packs.bindSource(new BuiltInPacks());
        Form burnout = new BuiltInPacks().forms().stream().map(Form::of)
                .filter(one -> one.url().orElseThrow().endsWith("cbi")).findFirst().orElseThrow();
        Filling filling = Filling.begin(burnout);
        filling.places().stream().limit(4)
                .forEach(place -> filling.answer(place.slots().getFirst(), place.item().options().stream()
                        .map(Option::value).skip(2).findFirst()));
        RecordId scored = records.commit(Act.of(answers.begin(new PublishedForm(burnout, Optional.empty(),
                Optional.empty()), filling.completed("en"), FilledForm.Subject.NOTHING, today))).getFirst().record();

        assertThat(told(new FilledReport(records, library, packs), scored)).contains("50 (can be 0 to 100)",
                "4 items are answered, 2 not. The answered ones stand for the others.", "no score",
                "It is not diagnostic");
    }

    @Test
    void a_blank_form_has_room_for_every_answer() throws Exception {
        assertThat(told(new BlankReport(records, library), form)).contains("Was it calm? (needed)", "[  ] nurse",
                "What was in the way?", "only where it fits").doesNotContain("Not for eyes");
    }

    @Test
    void the_blank_form_of_some_answers_is_the_version_that_they_belong_to() throws Exception {
        assertThat(told(new BlankReport(records, library), filled)).contains("[  ] physician");
    }
}
