package org.attune.forms.internal;

import java.util.List;
import java.util.Optional;

import org.attune.forms.Value;

import com.google.gson.JsonObject;

/** The extensions that we read, and how they are found. */
public final class Extensions {
    /** Where HL7 defines most extensions of R4. */
    public static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    /** Where HL7 defines those of Structured Data Capture. */
    public static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";

    /** What the addresses of our own begin with; the bundle that makes one says what it means. */
    public static final String OURS = "urn:attune:";

    private Extensions() {
    }

    /** All extensions of an element with one of the addresses, in their order. */
    public static List<JsonObject> all(JsonObject element, String url) {
        if (!element.has("extension")) {
            return List.of();
        }
        return Members.objects(element, "extension").stream().filter(one -> url.equals(Members.text(one, "url")))
                .toList();
    }

    /** The first extension of an element with an address. */
    public static Optional<JsonObject> first(JsonObject element, String url) {
        return all(element, url).stream().findFirst();
    }

    /** The value of the first extension with an address. */
    public static Optional<Value> value(JsonObject element, String url) {
        return first(element, url).flatMap(one -> Value.in(one, "value"));
    }

    /** Whether an extension says {@code true}. */
    public static boolean isTrue(JsonObject element, String url) {
        return value(element, url).filter(value -> value.equals(new Value.Bool(true))).isPresent();
    }
}
