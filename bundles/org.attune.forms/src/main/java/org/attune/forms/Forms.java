package org.attune.forms;

import java.util.List;

import org.attune.forms.internal.check.FormCheck;
import org.attune.forms.internal.check.Ready;
import org.attune.forms.internal.check.ResponseCheck;
import org.attune.forms.internal.check.Unreadable;
import org.attune.records.json.BadJsonException;

/**
 * What is wrong with forms and responses, by FHIR R4 (4.0.1): the shape of the JSON with all data types, the codes of
 * required bindings, the invariants of Questionnaire, QuestionnaireResponse and their parts, and whether the answers are
 * those that the form asks for. What is looked at and what is not is told in the bundle's {@code README.md}.
 * <p>
 * Pure; any thread; linear in the size of what is checked. Findings come in document order, and say their places.
 */
public final class Forms {
    private Forms() {
    }

    /** All that is wrong with a form; empty when nothing is. */
    public static List<Issue> check(Form form) {
        return FormCheck.of(form);
    }

    /**
     * All that is wrong with a response, seen beside its form; empty when nothing is. What is wrong with the form itself
     * is not told again. Many responses to one form are checked faster by one {@link Validator}.
     */
    public static List<Issue> check(Form form, Response response) {
        return Validator.of(form).check(response);
    }

    /**
     * The finding that stands for text that is not JSON.
     *
     * @param resource the resource that was expected, such as {@code Questionnaire}
     */
    public static Issue unreadable(String resource, BadJsonException fault) {
        return Unreadable.issue(resource, fault.getMessage());
    }

    /** Whether one is an error at least. */
    public static boolean anyError(List<Issue> issues) {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** Checks responses to one form. Any thread. */
    public static final class Validator {
        private final Form form;
        private final Ready ready;

        private Validator(Form form) {
            this.form = form;
            this.ready = Ready.of(form);
        }

        /** For the responses to a form. */
        public static Validator of(Form form) {
            return new Validator(form);
        }

        /**
         * All that is wrong with a response; empty when nothing is.
         *
         * @param response one that was made with the same form
         */
        public List<Issue> check(Response response) {
            if (response.form() != form) {
                throw new IllegalArgumentException("The response was read beside another form.");
            }
            return ResponseCheck.of(response, ready);
        }
    }
}
