package org.attune.privacy.internal.survey;

import java.util.List;
import java.util.Optional;

import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.RecordType;
import org.attune.records.TypeName;
import org.attune.records.json.JsonResource;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** The type {@code privacy.survey}: that a survey was opened, what it asks, that it was closed. */
@Component
public final class SurveyType implements RecordType {
    private static final Words WORDS = Words.of(SurveyType.class);

    private final JsonObject schema = JsonResource.object(SurveyType.class, "survey.schema.json");

    @Override
    public TypeName name() {
        return SurveyBody.TYPE;
    }

    @Override
    public String label() {
        return WORDS.text("type.survey");
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonObject schema() {
        return schema;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.LOGISTICS;
    }

    @Override
    public String title(JsonObject body) {
        return SurveyBody.VIEW.read(body).title();
    }

    @Override
    public Header header(JsonObject body) {
        SurveyBody survey = SurveyBody.VIEW.read(body);
        return new Header(survey.openedOn(), Optional.of(survey.state()), List.of());
    }
}
