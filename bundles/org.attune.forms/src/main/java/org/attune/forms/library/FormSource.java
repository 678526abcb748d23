package org.attune.forms.library;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

import com.google.gson.JsonObject;

/**
 * Forms that a bundle brings along, announced as a service.
 *
 * <pre>{@code
 * @Component
 * public final class OurForms implements FormSource {
 *     public List<JsonObject> forms() {
 *         return List.of(JsonResource.object(OurForms.class, "shift-start.json"));
 *     }
 * }
 * }</pre>
 */
@ConsumerType
public interface FormSource {
    /**
     * FHIR R4 Questionnaires, each with {@code url}, {@code version} and a {@link Licence}. Called once, off the user
     * interface's thread, when somebody first looks for a form; what is handed out is not changed afterwards. A version
     * that was offered once stays the same for ever: a change is a new version, and the old one may be offered beside it.
     */
    List<JsonObject> forms();
}
