package org.attune.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.forms.Option;
import org.attune.forms.Value;

import com.google.gson.JsonObject;

/** The value sets that a form contains, as far as they list their codes. */
public final class ValueSets {
    private final Map<String, JsonObject> contained = new LinkedHashMap<>();
    private final Map<String, Optional<List<Option>>> options = new LinkedHashMap<>();

    private ValueSets() {
    }

    /** Those of a form. */
    public static ValueSets containedIn(JsonObject form) {
        ValueSets sets = new ValueSets();
        for (JsonObject resource : Members.objects(form, "contained")) {
            Members.given(resource, "id").ifPresent(id -> sets.contained.putIfAbsent(id, resource));
        }
        sets.contained.forEach((id, resource) -> sets.options.put("#" + id, listed(resource)));
        return sets;
    }

    /** All contained resources by id. */
    public Map<String, JsonObject> contained() {
        return contained;
    }

    /** The codes of a set; empty when it is not here or does not list them. */
    public Optional<List<Option>> options(String reference) {
        return options.getOrDefault(reference, Optional.empty());
    }

    private static Optional<List<Option>> listed(JsonObject resource) {
        if (!Members.text(resource, "resourceType").equals("ValueSet")) {
            return Optional.empty();
        }
        Optional<JsonObject> expansion = Members.object(resource, "expansion");
        return expansion.isPresent()
                ? expansion.map(ValueSets::expanded)
                : Members.object(resource, "compose").flatMap(ValueSets::composed);
    }

    private static List<Option> expanded(JsonObject expansion) {
        List<Option> all = new ArrayList<>();
        addContained(expansion, all);
        return List.copyOf(all);
    }

    private static void addContained(JsonObject holder, List<Option> all) {
        for (JsonObject one : Members.objects(holder, "contains")) {
            if (!Members.isTrue(one, "abstract") && one.has("code")) {
                all.add(option(Members.text(one, "system"), one));
            }
            addContained(one, all);
        }
    }

    /** Whole systems, filters and other sets cannot be listed without a terminology server. */
    private static Optional<List<Option>> composed(JsonObject compose) {
        List<JsonObject> includes = Members.objects(compose, "include");
        boolean open = includes.isEmpty() || !Members.objects(compose, "exclude").isEmpty()
                || includes.stream().anyMatch(one -> !one.has("concept") || one.has("valueSet"));
        if (open) {
            return Optional.empty();
        }
        return Optional.of(includes.stream().flatMap(one -> Members.objects(one, "concept").stream()
                .map(concept -> option(Members.text(one, "system"), concept))).toList());
    }

    /** The coding keeps the display's translations and the weight, which hang on the concept. */
    private static Option option(String system, JsonObject concept) {
        JsonObject coding = Value.Coding.of(system, Members.text(concept, "code"), Members.text(concept, "display"))
                .json();
        for (String kept : List.of("_display", "extension")) {
            if (concept.has(kept)) {
                coding.add(kept, concept.get(kept));
            }
        }
        return new Option(new Value.Coding(coding), concept);
    }
}
