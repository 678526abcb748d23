package org.attune.forms.fhirpath.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Expressions;
import org.attune.forms.Issue;
import org.attune.forms.Issue.Severity;
import org.attune.forms.Item;
import org.attune.forms.Response;
import org.attune.forms.ResponseItem;
import org.attune.forms.Value;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** Expressions by the FHIRPath engine of HAPI FHIR. */
@Component
public final class FhirPathExpressions implements Expressions {
    private static final Words WORDS = Words.of(FhirPathExpressions.class);
    private static final String FORM = "Questionnaire";

    @Override
    public Calculated calculate(Response response) {
        Map<String, List<Value>> values = new HashMap<>();
        List<Issue> issues = new ArrayList<>();
        try {
            Evaluation evaluation = new Evaluation(response);
            for (Item item : response.form().all()) {
                Extensions.expression(item.json(), CALCULATED)
                        .ifPresent(expression -> calculate(evaluation, item, expression, values, issues));
            }
        } catch (UnusableException unreadable) {
            issues.add(unusable(FORM));
        }
        return new Calculated(values, issues);
    }

    private static void calculate(Evaluation evaluation, Item item, String expression, Map<String, List<Value>> values,
            List<Issue> issues) {
        if (isRepeated(evaluation.response(), item)) {
            issues.add(warning("expression-in-repeats", item.path(), item.linkId()));
            return;
        }
        try {
            values.put(item.linkId(), evaluation.at(Optional.of(item)).values(expression));
        } catch (UnusableException failed) {
            issues.add(warning("expression", item.path(), item.linkId()));
        }
    }

    /** Which of several it should be calculated for, the contract of the service cannot say. */
    private static boolean isRepeated(Response response, Item item) {
        return item.parent().filter(parent -> occurrences(response, parent) > 1 || isRepeated(response, parent))
                .isPresent();
    }

    private static long occurrences(Response response, Item item) {
        return response.all().stream().map(ResponseItem::item).filter(Optional.of(item)::equals).count();
    }

    @Override
    public List<Issue> check(Response response) {
        List<Issue> issues = new ArrayList<>();
        try {
            Evaluation evaluation = new Evaluation(response);
            check(evaluation.at(Optional.empty()), response.form().json(), "QuestionnaireResponse", issues);
            for (ResponseItem filled : response.all()) {
                filled.item().ifPresent(item -> check(evaluation.at(filled), item.json(), filled.path(), issues));
            }
        } catch (UnusableException unreadable) {
            issues.add(unusable("QuestionnaireResponse"));
        }
        return issues;
    }

    private static void check(Place place, JsonObject owner, String path, List<Issue> issues) {
        for (Constraint constraint : Constraint.of(owner)) {
            try {
                if (!place.holds(constraint.expression())) {
                    issues.add(new Issue(constraint.severity(), "constraint", "invariant", path, constraint.human()));
                }
            } catch (UnusableException failed) {
                issues.add(warning("constraint-expression", path, constraint.key()));
            }
        }
    }

    private static Issue warning(String code, String path, String name) {
        return new Issue(Severity.WARNING, code, "processing", path, WORDS.text(code, name));
    }

    private static Issue unusable(String path) {
        return new Issue(Severity.WARNING, "expression-response", "processing", path,
                WORDS.text("expression-response"));
    }
}
