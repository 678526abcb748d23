package org.attune.forms.library.internal;

import org.attune.forms.library.Attestation;
import org.attune.forms.library.FilledForm;
import org.attune.forms.library.KeptAnswers;
import org.attune.forms.library.KeptForm;
import org.attune.forms.library.OwnForm;
import org.attune.records.StoredRecord;
import org.attune.records.json.BodyView;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** The JSON of forms and answers: the views of their bodies, and the FHIR resources inside. */
final class FormBodies {
    private static final Gson GSON = BodyView.gson();
    static final BodyView<OwnForm> FORM = BodyView.of(GSON, OwnForm.class);
    static final BodyView<FilledForm> ANSWERS = BodyView.of(GSON, FilledForm.class);
    static final BodyView<Attestation> ATTESTATION = BodyView.of(GSON, Attestation.class);
    /** The member of a form's body that holds what is being written. */
    static final String QUESTIONNAIRE = "questionnaire";
    /** The member of the answers' body that holds them. */
    static final String RESPONSE = "response";

    private FormBodies() {
    }

    static KeptForm form(StoredRecord stored, OwnForm form) {
        return new KeptForm(stored.id(), stored.version(), form, stored.body().getAsJsonObject(QUESTIONNAIRE));
    }

    static KeptAnswers answers(StoredRecord stored, FilledForm filled) {
        return new KeptAnswers(stored.id(), stored.version(), filled, stored.body().getAsJsonObject(RESPONSE));
    }

    /** A body with another resource in it; what else is there stays. */
    static JsonObject with(JsonObject body, String member, JsonObject resource) {
        JsonObject changed = body.deepCopy();
        changed.add(member, resource.deepCopy());
        return changed;
    }
}
