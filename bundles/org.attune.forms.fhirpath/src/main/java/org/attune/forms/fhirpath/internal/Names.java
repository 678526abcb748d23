package org.attune.forms.fhirpath.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hl7.fhir.r4.model.Base;

/**
 * What an expression may call by {@code %name}.
 *
 * @param evaluation the response and its form
 * @param focus what the expression starts from
 * @param variables what the form names
 */
record Names(Evaluation evaluation, Base focus, Map<String, List<Base>> variables) {
    /** What a name stands for; empty when it is not known. */
    Optional<List<Base>> meaning(String name) {
        return switch (name) {
            case "context" -> Optional.of(List.of(focus));
            case "questionnaire" -> Optional.of(List.of(evaluation.questionnaire()));
            default -> Optional.ofNullable(variables.get(name));
        };
    }
}
