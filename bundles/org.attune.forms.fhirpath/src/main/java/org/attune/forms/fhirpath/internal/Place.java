package org.attune.forms.fhirpath.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Expressions;
import org.attune.forms.Item;
import org.attune.forms.Value;
import org.hl7.fhir.r4.model.Base;

import com.google.gson.JsonObject;

/**
 * Where an expression is evaluated: {@code %resource} is the response, {@code %questionnaire} the form, {@code %context}
 * and what it starts from is the filled-in item, or the response where that is missing. The variables of the form and of
 * the items around are there too, the outermost first, so that one can be made of another.
 */
final class Place {
    private final Evaluation evaluation;
    private final Optional<Item> item;
    private final Base focus;

    Place(Evaluation evaluation, Optional<Item> item, Optional<Base> focus) {
        this.evaluation = evaluation;
        this.item = item;
        this.focus = focus.orElse(evaluation.resource());
    }

    /** What an expression gives, as answers. */
    List<Value> values(String expression) throws UnusableException {
        return Answers.of(evaluate(expression));
    }

    /** Whether something holds; what gives nothing does not hold. */
    boolean holds(String expression) throws UnusableException {
        return Engine.SHARED.isTrue(evaluate(expression));
    }

    private List<Base> evaluate(String expression) throws UnusableException {
        return Engine.SHARED.evaluate(new Names(evaluation, focus, variables()), expression);
    }

    private Map<String, List<Base>> variables() throws UnusableException {
        Map<String, List<Base>> variables = new HashMap<>();
        for (JsonObject owner : fromTheOutside()) {
            for (JsonObject variable : Extensions.all(owner, Expressions.VARIABLE)) {
                Optional<String> name = Extensions.name(variable);
                Optional<String> expression = Extensions.expression(variable);
                if (name.isPresent() && expression.isPresent()) {
                    Names names = new Names(evaluation, focus, Map.copyOf(variables));
                    variables.put(name.get(), Engine.SHARED.evaluate(names, expression.get()));
                }
            }
        }
        return variables;
    }

    private Deque<JsonObject> fromTheOutside() {
        Deque<JsonObject> owners = new ArrayDeque<>();
        for (Optional<Item> at = item; at.isPresent(); at = at.get().parent()) {
            owners.addFirst(at.get().json());
        }
        owners.addFirst(evaluation.response().form().json());
        return owners;
    }
}
