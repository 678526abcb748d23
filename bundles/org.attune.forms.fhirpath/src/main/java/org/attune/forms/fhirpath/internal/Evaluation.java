package org.attune.forms.fhirpath.internal;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Item;
import org.attune.forms.Response;
import org.attune.forms.ResponseItem;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Resource;

/** One response with its form as the engine sees them. One thread. */
final class Evaluation {
    private final Response response;
    private final QuestionnaireResponse resource;
    private final Questionnaire questionnaire;
    private final Map<ResponseItem, Base> filled = new IdentityHashMap<>();

    /**
     * @throws UnusableException when the engine cannot read the form or the response
     */
    Evaluation(Response response) throws UnusableException {
        this.response = response;
        this.resource = read(response.json().toString(), QuestionnaireResponse.class);
        this.questionnaire = read(response.form().json().toString(), Questionnaire.class);
        meet(response.items(), resource.getItem());
    }

    private static <R extends Resource> R read(String json, Class<R> type) throws UnusableException {
        try {
            return type.cast(new JsonParser(true, true).parse(json));
        } catch (IOException | RuntimeException unreadable) {
            throw new UnusableException();
        }
    }

    /** Both views have the same items in the same order, as long as none is something else than an object. */
    private void meet(List<ResponseItem> ours, List<QuestionnaireResponseItemComponent> theirs) {
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            ResponseItem our = ours.get(i);
            QuestionnaireResponseItemComponent their = theirs.get(i);
            filled.put(our, their);
            meet(our.items(), their.getItem());
            for (int answer = 0; answer < Math.min(our.answers().size(), their.getAnswer().size()); answer++) {
                meet(our.answers().get(answer).items(), their.getAnswer().get(answer).getItem());
            }
        }
    }

    Response response() {
        return response;
    }

    /** Where expressions of an item, or of the form itself, are evaluated: at what is filled in there, if anything. */
    Place at(Optional<Item> item) {
        Optional<Base> focus = item.flatMap(one -> response.all().stream()
                .filter(answer -> answer.item().equals(item)).findFirst()).map(filled::get);
        return new Place(this, item, focus);
    }

    /** Where expressions of one filled-in item are evaluated. */
    Place at(ResponseItem item) {
        return new Place(this, item.item(), Optional.ofNullable(filled.get(item)));
    }

    QuestionnaireResponse resource() {
        return resource;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }
}
