package org.attune.forms.fhirpath.internal;

import java.util.List;

import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;

/** What the engine asks us: what names mean, and functions that it has not. Nothing is fetched from elsewhere. */
final class Host implements IHostApplicationServices {
    @Override
    public List<Base> resolveConstant(FHIRPathEngine engine, Object names, String name,
            FHIRPathConstantEvaluationMode mode) {
        return mode == FHIRPathConstantEvaluationMode.EXPLICIT
                ? ((Names) names).meaning(name.startsWith("%") ? name.substring(1) : name)
                        .orElseThrow(() -> new IllegalArgumentException("An unknown name"))
                : List.of();
    }

    @Override
    public TypeDetails resolveConstantType(FHIRPathEngine engine, Object names, String name,
            FHIRPathConstantEvaluationMode mode) {
        throw new UnsupportedOperationException("Types are not checked beforehand");
    }

    /** What {@code trace()} says would hold answers. */
    @Override
    public boolean log(String argument, List<Base> focus) {
        return true;
    }

    @Override
    public FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return Functions.NAMES.contains(name) ? new FunctionDetails(name, 0, 0) : null;
    }

    @Override
    public TypeDetails checkFunction(FHIRPathEngine engine, Object names, String name, TypeDetails focus,
            List<TypeDetails> parameters) {
        throw new UnsupportedOperationException("Types are not checked beforehand");
    }

    @Override
    public List<Base> executeFunction(FHIRPathEngine engine, Object names, List<Base> focus, String name,
            List<List<Base>> parameters) {
        return new Functions(((Names) names).evaluation().response().form()).apply(name, focus);
    }

    @Override
    public Base resolveReference(FHIRPathEngine engine, Object names, String url, Base referer) {
        throw new UnsupportedOperationException("References are not followed");
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object names, Base item, String url) {
        throw new UnsupportedOperationException("Profiles are not known");
    }

    @Override
    public ValueSet resolveValueSet(FHIRPathEngine engine, Object names, String url) {
        throw new UnsupportedOperationException("Value sets are not expanded");
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }
}
