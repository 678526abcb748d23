package org.attune.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;

/** What HAPI FHIR says of the same documents: one start for all, as it reads all of R4 first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnotherValidatorTest {
    private static final Form BASE = Json
            .form("""
                    {"linkId": "b", "type": "boolean", "required": true},
                    {"linkId": "i", "type": "integer"},
                    {"linkId": "c", "type": "choice", "answerOption": [{"valueCoding": {"system": "http://example.org/s", "code": "x"}}]},
                    {"linkId": "then", "type": "string", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
                    {"linkId": "g", "type": "group", "repeats": true, "item": [{"linkId": "g1", "type": "string"}]}""");

    private final FhirContext context = FhirContext.forR4();
    private final ListedForms forms = new ListedForms(context);
    private final FhirValidator other = validator();

    private FhirValidator validator() {
        Locale.setDefault(Locale.ENGLISH);
        forms.add(BASE);
        forms.add(Samples.everything());
        ValidationSupportChain support = new ValidationSupportChain(forms, new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        return context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    @Test
    void a_form_of_ours_is_accepted_and_comes_back_equal() {
        JsonObject ours = Samples.everything().json();
        assertThat(errors(ours)).isEmpty();
        Questionnaire read = context.newJsonParser().parseResource(Questionnaire.class, ours.toString());
        assertThat(Json.of(context.newJsonParser().encodeResourceToString(read))).isEqualTo(ours);
    }

    @Test
    void a_response_of_ours_is_accepted() {
        assertThat(errors(Samples.everythingAnswered())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            valid        | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "then", "answer": [{"valueString": "x"}]}
            groups       | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "g", "item": [{"linkId": "g1", "answer": [{"valueString": "x"}]}]}, {"linkId": "g", "item": [{"linkId": "g1", "answer": [{"valueString": "y"}]}]}
            required     | {"linkId": "i", "answer": [{"valueInteger": 1}]}
            type         | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "i", "answer": [{"valueString": "x"}]}
            twice        | {"linkId": "b", "answer": [{"valueBoolean": true}, {"valueBoolean": false}]}
            unknown      | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "z", "answer": [{"valueString": "x"}]}
            order        | {"linkId": "i", "answer": [{"valueInteger": 1}]}, {"linkId": "b", "answer": [{"valueBoolean": true}]}
            place        | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "g1", "answer": [{"valueString": "x"}]}
            option       | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "c", "answer": [{"valueCoding": {"system": "http://example.org/s", "code": "z"}}]}
            not enabled  | {"linkId": "b", "answer": [{"valueBoolean": false}]}, {"linkId": "then", "answer": [{"valueString": "x"}]}
            group answer | {"linkId": "b", "answer": [{"valueBoolean": true}]}, {"linkId": "g", "answer": [{"valueString": "x"}]}
            """)
    void both_say_the_same_of_a_response(String what, String items) {
        JsonObject response = Json.response(items);
        boolean ours = Forms.anyError(Forms.check(BASE, Response.of(BASE, response)));
        assertThat(ours).as(what).isEqualTo(!errors(response).isEmpty());
        assertThat(ours).isEqualTo(!what.equals("valid") && !what.equals("groups"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            valid        | {"linkId": "a", "type": "string"}
            type         | {"linkId": "a", "type": "question2"}
            duplicate    | {"linkId": "a", "type": "string"}, {"linkId": "a", "type": "string"}
            empty group  | {"linkId": "a", "type": "group"}
            display code | {"linkId": "a", "type": "display", "code": [{"system": "http://example.org/s", "code": "x"}]}
            exists       | {"linkId": "q", "type": "string"}, {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "exists", "answerString": "x"}]}
            unknown asks | {"linkId": "a", "type": "string", "enableWhen": [{"question": "q", "operator": "exists", "answerBoolean": true}]}
            max length   | {"linkId": "a", "type": "date", "maxLength": 3}
            initial      | {"linkId": "a", "type": "integer", "initial": [{"valueInteger": 1}, {"valueInteger": 2}]}
            member       | {"linkId": "a", "type": "string", "label": "x"}
            """)
    void both_say_the_same_of_a_form(String what, String items) {
        JsonObject form = Json.form(items).json();
        boolean ours = Forms.anyError(Forms.check(Form.of(form)));
        assertThat(ours).as(what).isEqualTo(!errors(form).isEmpty());
        assertThat(ours).isEqualTo(!what.equals("valid"));
    }

    private List<String> errors(JsonObject resource) {
        return other.validateWithResult(resource.toString()).getMessages().stream()
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage()).toList();
    }

    /** Forms by their canonical. */
    private static final class ListedForms implements IValidationSupport {
        private final FhirContext context;
        private final Map<String, IBaseResource> forms = new HashMap<>();

        ListedForms(FhirContext context) {
            this.context = context;
        }

        void add(Form form) {
            forms.put(form.canonical().orElseThrow(),
                    context.newJsonParser().parseResource(form.json().toString()));
        }

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
            return type.isInstance(forms.get(uri)) ? type.cast(forms.get(uri)) : null;
        }
    }
}
