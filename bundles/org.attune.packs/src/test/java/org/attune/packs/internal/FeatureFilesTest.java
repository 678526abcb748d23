package org.attune.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.attune.packs.Feature;
import org.attune.packs.FeatureBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureFilesTest {
    private static final String MENTORING = """
            {"feature-resource-version": "1.0", "id": "org.attune:mentoring:0.1.0", "name": "Attune mentoring",
             "description": "Encounters with their touch points.",
             "bundles": [{"id": "org.attune:org.attune.mentoring:0.1.0", "start-level": 10, "size": 1}],
             "extensions": {"attune:types": {"kind": "optional", "type": "TEXT", "text": ["mentoring.entry"]}}}
            """;

    @TempDir
    Path home;

    @BeforeEach
    void make_folders() throws IOException {
        Files.createDirectories(home.resolve("features"));
        Files.createDirectories(home.resolve("lib"));
    }

    @Test
    void a_feature_is_read_with_its_bundles_and_types() throws IOException {
        write("features/mentoring.json", MENTORING);
        Feature feature = files().features().getFirst();
        assertThat(feature.id()).isEqualTo("mentoring");
        assertThat(feature.title()).isEqualTo("Attune mentoring");
        assertThat(feature.bundles())
                .containsExactly(new FeatureBundle("org.attune", "org.attune.mentoring", "0.1.0"));
        assertThat(feature.recordTypes()).containsExactly("mentoring.entry");
    }

    @Test
    void features_come_by_id() throws IOException {
        write("features/z.json", MENTORING);
        write("features/a.json", "{\"id\": \"org.attune:base:0.1.0\"}");
        assertThat(files().features()).extracting(Feature::id).containsExactly("base", "mentoring");
    }

    @Test
    void a_feature_without_types_brings_none() throws IOException {
        write("features/base.json", "{\"id\": \"org.attune:base:0.1.0\"}");
        assertThat(files().features().getFirst().recordTypes()).isEmpty();
    }

    @Test
    void a_broken_file_is_a_problem_and_the_others_are_read() throws IOException {
        write("features/mentoring.json", MENTORING);
        write("features/broken.json", "{\"id\": ");
        write("features/shapeless.json", "{\"id\": [], \"extensions\": 3}");
        FeatureFiles files = files();
        assertThat(files.features()).hasSize(1);
        assertThat(files.problems()).extracting(problem -> problem.bundle()).containsExactlyInAnyOrder("broken.json",
                "shapeless.json");
    }

    @Test
    void the_version_is_that_of_the_product() throws IOException {
        write("lib/version", "0.1.0\n");
        assertThat(files().version()).contains("0.1.0");
    }

    @Test
    void without_a_product_nothing_is_known_and_nothing_is_wrong() {
        FeatureFiles nowhere = new FeatureFiles(Optional.empty());
        assertThat(nowhere.features()).isEmpty();
        assertThat(nowhere.problems()).isEmpty();
        assertThat(nowhere.version()).isEmpty();
    }

    private FeatureFiles files() {
        return new FeatureFiles(Optional.of(home));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(home.resolve(name), text);
    }
}
