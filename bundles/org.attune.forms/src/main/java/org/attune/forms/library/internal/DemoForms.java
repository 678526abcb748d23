package org.attune.forms.library.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.attune.forms.library.BuiltInForms;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.PublishedForm;
import org.attune.records.Act;
import org.attune.records.DemoContent;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Write;
import org.attune.records.json.JsonResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A ward's own checklist, changed once, and what was ticked in half a year: in words of our own, about nobody. */
@Component
public final class DemoForms implements DemoContent {
    private static final int ANSWERS = 90;
    private static final int DAYS_BETWEEN = 2;
    /** The first ones answered the first version. */
    private static final int BEFORE_THE_CHANGE = 40;

    private final BuiltInForms builtIn;

    /** The demo, beside the forms that bundles bring. */
    @Activate
    public DemoForms(@Reference BuiltInForms builtIn) {
        this.builtIn = builtIn;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void fill(Records records, LocalDate today) throws RecordsException {
        JsonObject checklist = JsonResource.object(DemoForms.class, "demo/checklist.json");
        KeptLibrary library = new KeptLibrary(records, builtIn);
        LocalDate begin = today.minusDays((long) ANSWERS * DAYS_BETWEEN);
        RecordId id = library.begin(checklist.getAsJsonObject("first"), "");
        PublishedForm first = publish(library, id, "1", begin);
        library.save(id, library.own(id).orElseThrow().version(), checklist.getAsJsonObject("second"));
        PublishedForm second = publish(library, id, "2", begin.plusDays((long) BEFORE_THE_CHANGE * DAYS_BETWEEN));
        KeptFormAnswers answers = new KeptFormAnswers(records, library);
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            PublishedForm form = i < BEFORE_THE_CHANGE ? first : second;
            LocalDate day = begin.plusDays((long) i * DAYS_BETWEEN);
            writes.add(answers.begin(form, response(form, i, day), FilledForm.Subject.NOTHING, day));
        }
        records.commit(new Act(writes, Optional.empty()));
    }

    private static PublishedForm publish(KeptLibrary library, RecordId id, String version, LocalDate day)
            throws RecordsException {
        return library.publish(id, library.own(id).orElseThrow().version(), new FormVersion(version), "", day);
    }

    /** Ticks that look like life: mostly yes, a pause two times in three. */
    private static JsonObject response(PublishedForm form, int number, LocalDate day) {
        JsonObject response = new JsonObject();
        response.addProperty("resourceType", "QuestionnaireResponse");
        response.addProperty("questionnaire", form.form().canonical().orElseThrow());
        response.addProperty("status", "completed");
        response.addProperty("authored", day.toString());
        JsonArray items = new JsonArray();
        items.add(chosen(form, "asked", number % 4 == 1 ? 1 : 0));
        JsonObject paused = new JsonObject();
        paused.addProperty("valueBoolean", number % 3 != 0);
        items.add(answered("pause", paused));
        if (form.form().item("family").isPresent()) {
            items.add(chosen(form, "family", number % 5 == 2 ? 1 : 0));
        }
        response.add("item", items);
        return response;
    }

    private static JsonObject chosen(PublishedForm form, String linkId, int option) {
        JsonObject answer = new JsonObject();
        form.form().item(linkId).orElseThrow().options().get(option).value().putInto(answer, "value");
        return answered(linkId, answer);
    }

    private static JsonObject answered(String linkId, JsonObject answer) {
        JsonArray answers = new JsonArray();
        answers.add(answer);
        JsonObject item = new JsonObject();
        item.addProperty("linkId", linkId);
        item.add("answer", answers);
        return item;
    }
}
