package org.attune.frameworks;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import com.google.gson.JsonObject;

/**
 * The frameworks that are known here. Any thread. The first call reads a small file out of the bundle, the others
 * cost nothing.
 */
@ProviderType
public interface Frameworks {
    /** The built-in framework: patient model C1 to C7, provider model P1 to P5, training facets T1 to T5. */
    Framework builtIn();

    /** The built-in framework as its CASE 1.1 CFPackage; a copy that the caller may change. */
    JsonObject casePackage();

    /** The usual columns of a map, in order: C1, C2, C4, C5, C6. */
    List<Dimension> dimensions();

    /** The dimension that the columns come together in: C3. */
    Dimension integrating();

    /** What all of it is for: C7, which patients report. */
    Dimension outcome();

    /** An item by its GUID, in any case; empty when no framework here has it. */
    Optional<Dimension> find(String guid);

    /** An item of the built-in framework by its code, such as {@code C4}. */
    Optional<Dimension> byCode(String code);
}
