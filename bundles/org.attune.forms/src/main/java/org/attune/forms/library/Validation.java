package org.attune.forms.library;

import java.util.Optional;

import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/**
 * Whether somebody tested that a form measures what it says. It stands in the Questionnaire as the extension
 * {@link #EXTENSION} with a {@code valueCode}. A form that does not say so counts as not validated: it never satisfies a
 * recommendation that asks for a valid and reliable measure.
 */
public final class Validation {
    /** The extension of a Questionnaire. */
    public static final String EXTENSION = "urn:attune:forms:validation";
    /** Nobody tested it. */
    public static final String NOT_VALIDATED = "not-validated";
    /** It was tested; where, says its publisher. */
    public static final String VALIDATED = "validated";

    private Validation() {
    }

    /** Whether a Questionnaire says that it was tested. */
    public static boolean of(JsonObject questionnaire) {
        Optional<JsonObject> said = Extensions.first(questionnaire, EXTENSION);
        return said.filter(one -> Members.text(one, "valueCode").equals(VALIDATED)).isPresent();
    }
}
