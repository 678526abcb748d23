package org.attune.frameworks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.attune.frameworks.Dimension;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class BuiltInFrameworksTest {
    private final BuiltInFrameworks frameworks = new BuiltInFrameworks();

    /** domain.md 3.2: recommended default columns. */
    @Test
    void the_usual_columns_are_C1_C2_C4_C5_C6_in_order() {
        assertThat(frameworks.dimensions()).extracting(Dimension::code).containsExactly("C1", "C2", "C4", "C5", "C6");
        assertThat(frameworks.integrating().code()).isEqualTo("C3");
        assertThat(frameworks.outcome().code()).isEqualTo("C7");
    }

    /** Names from the models cited in domain.md 3.1 and 3.2. */
    @Test
    void the_dimensions_and_domains_have_the_names_of_their_models() {
        assertThat(labels("C")).containsExactly("Virtues", "Relational space", "Virtuous response",
                "Seeking to understand", "Relational communicating", "Attending to needs",
                "Patient-reported outcomes");
        assertThat(labels("P")).containsExactly("Virtuous intent", "Relational space", "Coming to know the person",
                "Forging a healing alliance", "Ameliorating suffering");
        assertThat(labels("T")).containsExactly("Self-awareness", "Experiential learning",
                "Effective and affective communication", "Self-care and sustaining", "Communities of compassion");
    }

    @Test
    void the_first_language_says_what_the_package_says() {
        List<Dimension> inThePackage = CaseReading.framework(frameworks.casePackage()).items();
        assertThat(frameworks.builtIn().items()).isEqualTo(inThePackage);
    }

    /** The crosswalk of domain.md 3.4; support and context are joined to nothing. */
    @Test
    void the_training_facets_are_joined_to_the_models_as_in_the_crosswalk() {
        Map<String, Set<String>> joined = new TreeMap<>();
        of("CFAssociations").filter(one -> text(one, "associationType").equals("isRelatedTo"))
                .forEach(one -> joined.computeIfAbsent(code(one, "originNodeURI"), key -> new TreeSet<>())
                        .add(code(one, "destinationNodeURI")));
        assertThat(joined).isEqualTo(Map.of("T1", Set.of("P1", "C1", "C3"), "T2", Set.of("P2", "P5", "C2", "C6"), "T3",
                Set.of("P3", "P4", "C4", "C5")));
    }

    @Test
    void the_guids_are_fixed_for_ever() {
        assertThat(frameworks.builtIn().guid()).isEqualTo("0ba4cb13-86b5-46e0-99cd-06c1c0f6f4df");
        assertThat(frameworks.byCode("C1")).map(Dimension::guid).contains("6a40134c-4eaf-460d-a09d-02035c374c07");
        assertThat(frameworks.byCode("C2")).map(Dimension::guid).contains("22fee2e7-e7c8-4d27-b645-3d5927705af0");
    }

    @Test
    void an_item_is_found_by_its_guid_in_any_case() {
        Dimension c4 = frameworks.byCode("C4").orElseThrow();
        assertThat(frameworks.find(c4.guid().toUpperCase(Locale.ROOT))).contains(c4);
        assertThat(frameworks.find("not a guid")).isEmpty();
        assertThat(frameworks.byCode("C9")).isEmpty();
    }

    /** Required members of the CFPackage binding of 1EdTech CASE 1.1. */
    @Test
    void the_package_has_what_CASE_requires() {
        JsonObject document = frameworks.casePackage().getAsJsonObject("CFDocument");
        assertThat(document.keySet()).contains("identifier", "uri", "creator", "title", "lastChangeDateTime");
        assertThat(text(document, "caseVersion")).isEqualTo("1.1");
        assertThat(of("CFItems")).allSatisfy(item -> assertThat(item.keySet()).contains("identifier", "uri",
                "fullStatement", "lastChangeDateTime"));
        assertThat(of("CFAssociations")).allSatisfy(one -> assertThat(one.keySet()).contains("identifier", "uri",
                "associationType", "originNodeURI", "destinationNodeURI", "lastChangeDateTime"));
    }

    @Test
    void every_guid_is_a_uuid_and_used_once() {
        List<String> guids = Stream.of(of("CFItems"), of("CFAssociations")).flatMap(all -> all)
                .map(one -> text(one, "identifier")).toList();
        assertThat(guids).doesNotHaveDuplicates()
                .allSatisfy(guid -> assertThat(UUID.fromString(guid)).hasToString(guid));
    }

    @Test
    void every_association_ends_at_something_in_the_package() {
        Set<String> known = new HashSet<>(of("CFItems").map(item -> text(item, "identifier")).toList());
        known.add(frameworks.builtIn().guid());
        assertThat(of("CFAssociations")).allSatisfy(one -> assertThat(known).contains(
                text(one.getAsJsonObject("originNodeURI"), "identifier"),
                text(one.getAsJsonObject("destinationNodeURI"), "identifier")));
    }

    @Test
    void who_changes_the_package_changes_a_copy() {
        frameworks.casePackage().remove("CFItems");
        assertThat(frameworks.casePackage().has("CFItems")).isTrue();
    }

    private List<String> labels(String letter) {
        return frameworks.builtIn().items().stream().filter(item -> item.code().startsWith(letter))
                .map(Dimension::label).toList();
    }

    private Stream<JsonObject> of(String name) {
        JsonArray all = frameworks.casePackage().getAsJsonArray(name);
        return StreamSupport.stream(all.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private String code(JsonObject association, String end) {
        Optional<Dimension> item = frameworks.find(text(association.getAsJsonObject(end), "identifier"));
        return item.map(Dimension::code).orElse("?");
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
