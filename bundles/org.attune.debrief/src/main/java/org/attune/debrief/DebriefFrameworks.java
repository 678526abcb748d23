package org.attune.debrief;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * The ways to lead a debrief that are known here. Any thread; needs no workspace. The first call reads small files out
 * of the bundle, the others cost nothing.
 */
@ProviderType
public interface DebriefFrameworks {
    /** All of them, the house framework first. */
    List<DebriefFramework> all();

    /** The house framework: the compassion touch-point debrief. */
    DebriefFramework standard();

    /**
     * One of them.
     *
     * @param name its code, its url, or its {@link DebriefFramework#canonical canonical}; of a canonical with another
     *            version, the version that is here
     */
    Optional<DebriefFramework> find(String name);

    /** The form that a framework is read from, as a FHIR R4 Questionnaire; a copy that the caller may change. */
    Optional<JsonObject> form(String name);
}
