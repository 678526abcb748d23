package org.attune.forms.library.internal;

import java.util.List;
import java.util.Optional;

import org.attune.forms.library.OwnForm;
import org.attune.forms.library.Shell;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Recipient;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code forms.form}. Off the screen goes only what the form's licence allows. */
@Component(service = RecordType.class)
public final class OwnFormType extends ViewedType<OwnForm> {
    /** No version of it can be answered yet. */
    static final String DRAFT = "draft";
    /** There is a version that can be answered. */
    static final String PUBLISHED = "published";
    private static final Words WORDS = Words.of(OwnFormType.class);

    /** The type. */
    public OwnFormType() {
        super(OwnForm.TYPE, DataClass.CURRICULUM, FormBodies.FORM, "form.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.form");
    }

    @Override
    protected String title(OwnForm form) {
        return form.title().strip().replaceAll("\\s+", " ");
    }

    @Override
    protected String summary(OwnForm form) {
        return form.newest().map(newest -> WORDS.text("form.published", newest.version()))
                .orElseGet(() -> WORDS.text("form.draft"));
    }

    @Override
    protected List<String> searchableText(OwnForm form) {
        return List.of(form.questionnaire().description());
    }

    @Override
    protected Header header(OwnForm form) {
        String status = form.published().isEmpty() ? DRAFT : PUBLISHED;
        return new Header(form.newest().flatMap(newest -> newest.day()), Optional.of(status), List.of());
    }

    @Override
    public JsonObject outward(JsonObject body, Recipient recipient) {
        JsonObject form = body.getAsJsonObject(FormBodies.QUESTIONNAIRE);
        JsonObject leaving = Shell.unlessFree(form);
        return leaving == form ? body : FormBodies.with(body, FormBodies.QUESTIONNAIRE, leaving);
    }
}
