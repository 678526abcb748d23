package org.attune.forms;

import java.util.List;
import java.util.Map;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The expressions of forms: {@code calculatedExpression}, {@code variable} and constraints in FHIRPath. The service is
 * there only at sites that have the feature <i>expressions</i>; without it such a form is filled in as if it had none.
 * <p>
 * Ask {@link #in} first: the language is large, and its classes are loaded when the service is fetched. Any thread but
 * the user interface's; the first call of a run loads a thousand classes and takes seconds on a busy
 * machine, a later one some milliseconds.
 */
@ConsumerType
public interface Expressions {
    /** Whether a form has an expression that the service reads. Looks at the text of the form only. */
    static boolean in(Form form) {
        String json = form.json().toString();
        return json.contains(CALCULATED) || json.contains(CONSTRAINT) || json.contains(TARGET_CONSTRAINT);
    }

    /** The extension of an item whose answer follows from others. */
    String CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    /** The extension of a form, or of an item, that names a value for other expressions. */
    String VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable";
    /** The extension of a form or an item for what must hold. */
    String CONSTRAINT = "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint";
    /** The newer name of the same. */
    String TARGET_CONSTRAINT = "http://hl7.org/fhir/StructureDefinition/targetConstraint";

    /**
     * What follows from answers.
     *
     * @param values the answers of calculated items by linkId; an item without a value has an empty list, one whose
     *            expression failed is missing
     * @param issues expressions that could not be evaluated, each a warning with the path of its item in the form
     */
    record Calculated(Map<String, List<Value>> values, List<Issue> issues) {
        public Calculated {
            values = Map.copyOf(values);
            issues = List.copyOf(issues);
        }
    }

    /**
     * Calculates. Where one calculated answer is made of another, put the values into the response and ask again until
     * they stay as they are.
     */
    Calculated calculate(Response response);

    /**
     * What must hold and does not: each with the code {@code constraint} and the words of the form's author; and the
     * constraints that could not be evaluated, as warnings.
     */
    List<Issue> check(Response response);
}
