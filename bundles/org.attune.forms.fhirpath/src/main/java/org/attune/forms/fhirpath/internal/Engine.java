package org.attune.forms.fhirpath.internal;

import java.util.List;
import java.util.Map;
import java.util.HashMap;

import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.model.Base;

/** The engine, with parsed expressions kept. Any thread, one at a time: the engine keeps what it does in itself. */
final class Engine {
    /** Made when the first expression is evaluated. */
    static final Engine SHARED = new Engine();

    private static final int MOST_KEPT = 1_000;
    private final FHIRPathEngine engine = new FHIRPathEngine(TypesOnly.context());
    private final Map<String, ExpressionNode> parsed = new HashMap<>();

    private Engine() {
        engine.setHostServices(new Host());
    }

    /**
     * @throws UnusableException when it is no FHIRPath, or fails over these answers
     */
    synchronized List<Base> evaluate(Names names, String expression) throws UnusableException {
        try {
            var resource = names.evaluation().resource();
            return engine.evaluate(names, resource, resource, names.focus(), parsed(expression));
        } catch (RuntimeException | StackOverflowError failed) {
            throw new UnusableException();
        }
    }

    synchronized boolean isTrue(List<Base> results) {
        return engine.convertToBoolean(results);
    }

    private ExpressionNode parsed(String expression) {
        if (parsed.size() > MOST_KEPT) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(expression, engine::parse);
    }
}
