package org.attune.forms.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.attune.forms.Value;
import org.attune.forms.internal.Extensions;
import org.attune.forms.internal.Members;
import org.attune.forms.internal.shape.R4;
import org.attune.forms.internal.shape.Shape;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The rules that the standard has for its data types, for extensions and for contained resources (ext-1, dom-2 …). */
final class TypeRules {
    /** What breaks the invariant of a type, by the invariant's name. */
    private static final Map<String, Map<String, Predicate<JsonObject>>> INVARIANTS = Map.of(
            "Attachment", Map.of("att-1", json -> json.has("data") && !has(json, "contentType")),
            "ContactPoint", Map.of("cpt-2", json -> has(json, "value") && !has(json, "system")),
            "Expression", Map.of("exp-1", json -> !has(json, "expression") && !has(json, "reference")),
            "Period", Map.of("per-1", json -> isAfter(json, "start", "end")),
            "Quantity", Map.of("qty-3", json -> has(json, "code") && !has(json, "system")),
            "Range", Map.of("rng-2", TypeRules::isReversed),
            "Ratio", Map.of("rat-1", TypeRules::isHalf),
            "ValueSet.compose.include", Map.of("vsd-1", json -> !has(json, "valueSet") && !has(json, "system"),
                    "vsd-2", json -> (json.has("concept") || json.has("filter")) && !has(json, "system"),
                    "vsd-3", json -> json.has("concept") && json.has("filter")),
            "ValueSet.expansion.contains", Map.of("vsd-6", json -> !has(json, "code") && !has(json, "display"),
                    "vsd-9", json -> !has(json, "code") && !Members.isTrue(json, "abstract"),
                    "vsd-10", json -> has(json, "code") && !has(json, "system")));

    private final Findings findings;
    private final JsonObject document;
    private final Map<String, JsonObject> contained = new HashMap<>();
    private Set<String> used = Set.of();

    TypeRules(Findings findings, JsonObject document) {
        this.findings = findings;
        this.document = document;
        Members.objects(document, "contained")
                .forEach(one -> Members.given(one, "id").ifPresent(id -> contained.putIfAbsent(id, one)));
    }

    /** Checks one object of a type. */
    void check(JsonObject object, Shape shape, Place place) {
        INVARIANTS.getOrDefault(shape.name(), Map.of()).forEach((name, broken) -> {
            if (broken.test(object)) {
                invariant(name, place);
            }
        });
        switch (shape.name()) {
            case "Extension" -> extension(object, place);
            case "Reference" -> reference(object, place);
            case "Attachment" -> Attachments.check(object, place, findings);
            default -> {
                // Only its invariants.
            }
        }
    }

    private void invariant(String name, Place place) {
        findings.add(Rule.BROKEN_INVARIANT, place, name, Findings.word("invariant." + name));
    }

    private static boolean has(JsonObject json, String member) {
        return json.has(member) || json.has("_" + member);
    }

    private static boolean isAfter(JsonObject json, String start, String end) {
        return new Value.Text("DateTime", Members.text(json, start))
                .compareWith(new Value.Text("DateTime", Members.text(json, end))).filter(order -> order > 0)
                .isPresent();
    }

    private static boolean isReversed(JsonObject range) {
        return Members.object(range, "low").flatMap(low -> Members.object(range, "high")
                .flatMap(high -> new Value.Quantity(low).compareWith(new Value.Quantity(high))))
                .filter(order -> order > 0).isPresent();
    }

    private static boolean isHalf(JsonObject ratio) {
        return ratio.has("numerator") != ratio.has("denominator")
                || !ratio.has("numerator") && !ratio.has("extension");
    }

    private void reference(JsonObject reference, Place place) {
        String target = Members.text(reference, "reference");
        if (target.length() > 1 && target.charAt(0) == '#' && !contained.containsKey(target.substring(1))) {
            invariant("ref-1", place);
        } else if (!target.isEmpty() && !References.isWellFormed(target)) {
            findings.add(Rule.REFERENCE_INVALID, place.at("reference"));
        }
    }

    private void extension(JsonObject extension, Place place) {
        String value = extension.keySet().stream().map(name -> name.startsWith("_") ? name.substring(1) : name)
                .filter(name -> name.startsWith("value")).findFirst().orElse("");
        if (value.isEmpty() == !extension.has("extension")) {
            findings.add(Rule.EXTENSION_CONTENT, place);
        }
        String url = Members.text(extension, "url");
        Set<String> types = R4.extensionTypes(url);
        if (!types.isEmpty() && !value.isEmpty() && !types.contains("-") && !fits(value.substring(5), types)) {
            findings.add(Rule.EXTENSION_TYPE, place.at(value), url, String.join(", ", types));
        }
        if (types.contains("-") && !value.isEmpty()) {
            findings.add(Rule.EXTENSION_TYPE, place.at(value), url, "extension");
        }
        if (url.contains(":") && !url.startsWith("http://hl7.org/fhir/") && !url.startsWith(Extensions.OURS)) {
            findings.add(Rule.UNKNOWN_EXTENSION, place, url);
        }
    }

    private static boolean fits(String type, Set<String> types) {
        return types.stream().anyMatch(type::equalsIgnoreCase);
    }

    /** Checks what is true of each contained resource, whatever it is. */
    void contained(JsonObject resource, Place place) {
        String id = Members.text(resource, "id");
        String type = Members.text(resource, "resourceType");
        if (type.isEmpty()) {
            findings.add(Rule.MISSING_MEMBER, place.at("resourceType"), "resourceType");
        } else if (!R4.isResource(type)) {
            findings.add(Rule.UNKNOWN_CODE, place.at("resourceType"), "resourceType", Findings.word("codes.many"));
        }
        if (resource.has("contained")) {
            findings.add(Rule.CONTAINED_NESTED, place.at("contained"));
        }
        boolean versioned = Members.object(resource, "meta")
                .filter(meta -> meta.has("versionId") || meta.has("lastUpdated") || meta.has("security")).isPresent();
        if (versioned) {
            findings.add(Rule.CONTAINED_META, place.at("meta"));
        }
        if (id.isEmpty()) {
            findings.add(Rule.CONTAINED_WITHOUT_ID, place);
        } else {
            used(resource, id, place);
        }
    }

    private void used(JsonObject resource, String id, Place place) {
        if (contained.get(id) != resource) {
            findings.add(Rule.CONTAINED_TWICE, place.at("id"), id);
        }
        if (used.isEmpty()) {
            used = new HashSet<>();
            used.add("");
            collect(document);
        }
        if (!used.contains("#" + id) && !pointsOutwards(resource)) {
            findings.add(Rule.CONTAINED_UNUSED, place, id);
        }
    }

    private static boolean pointsOutwards(JsonElement resource) {
        return switch (resource) {
            case JsonObject object -> object.entrySet().stream().map(Map.Entry::getValue)
                    .anyMatch(TypeRules::pointsOutwards);
            case JsonArray array -> array.asList().stream().anyMatch(TypeRules::pointsOutwards);
            case JsonPrimitive text -> text.isString() && text.getAsString().equals("#");
            default -> false;
        };
    }

    /** All texts that may name a contained resource. */
    private void collect(JsonElement element) {
        switch (element) {
            case JsonObject object -> object.entrySet().forEach(member -> collect(member.getValue()));
            case JsonArray array -> array.forEach(this::collect);
            case JsonPrimitive text when text.isString() && text.getAsString().startsWith("#") ->
                used.add(text.getAsString());
            default -> {
                // Neither a text nor a holder of texts.
            }
        }
    }
}
