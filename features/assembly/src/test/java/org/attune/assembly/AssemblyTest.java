package org.attune.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product of one feature, with one jar of others and one library. */
class AssemblyTest {
    @TempDir
    private Path folder;
    private Path jar;

    @BeforeEach
    void describe() throws IOException {
        jar = jar("org.other:thing:1.0", Map.of("natives/x.so", "library", "natives/deep/y.so", "other system",
                "META-INF/LICENSE.txt", "do what you like", "about.html", "about it"));
        jar("org.attune:start:2", Map.of("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-License: EPL-2.0\n"));
        write("described/one/feature.json", """
                {"id": "org.attune:one:2", "remark": "kept", "bundles": [
                  {"id": "org.other:thing:1.0", "start-level": 10}]}
                """);
        describeProduct("\"one\"");
        write("bom.json", """
                {"components": [
                  {"group": "org.other", "name": "thing", "licenses": [{"license": {"id": "MIT"}}]},
                  {"group": "org.attune", "name": "start", "licenses": [{"license": {"id": "EPL-2.0"}}]}]}
                """);
        write("launch/attune", "#!/bin/sh\n");
    }

    @Test
    void jars_are_copied_byte_for_byte() throws Exception {
        layOut();

        assertThat(product("bundles/thing-1.0.jar")).hasSameBinaryContentAs(jar);
    }

    @Test
    void the_launcher_finds_level_jar_and_feature_in_a_list() throws Exception {
        layOut();

        assertThat(product("features/one.list")).hasContent("10\tbundles/thing-1.0.jar\tone\n");
    }

    @Test
    void a_level_of_a_window_start_follows_the_level_after_a_comma() throws Exception {
        write("described/one/feature.json", """
                {"id": "org.attune:one:2", "bundles": [
                  {"id": "org.other:thing:1.0", "start-level": 20, "window-start-level": 8}]}
                """);
        layOut();

        assertThat(product("features/one.list")).hasContent("20,8\tbundles/thing-1.0.jar\tone\n");
    }

    @Test
    void the_feature_names_size_and_hash_of_each_bundle_and_keeps_what_else_it_said() throws Exception {
        layOut();

        JsonObject feature = JsonParser.parseString(Files.readString(product("features/one.json"))).getAsJsonObject();
        JsonObject bundle = feature.getAsJsonArray("bundles").get(0).getAsJsonObject();
        assertThat(feature.get("remark").getAsString()).isEqualTo("kept");
        assertThat(bundle.get("size").getAsLong()).isEqualTo(Files.size(jar));
        assertThat(bundle.get("sha-256").getAsString()).matches("[0-9a-f]{64}");
    }

    @Test
    void only_the_libraries_of_the_named_folder_are_unpacked() throws Exception {
        layOut();

        assertThat(product("lib/native")).isDirectoryContaining("glob:**/x.so")
                .isDirectoryNotContaining("glob:**/y.so");
    }

    @Test
    void licence_texts_of_others_are_gathered_and_ours_is_not_in_the_table() throws Exception {
        layOut();

        assertThat(product("legal/thing/LICENSE.txt")).hasContent("do what you like");
        assertThat(product("legal/NOTICE.md")).content().contains("| thing | 1.0 | MIT |").doesNotContain("start");
    }

    @Test
    void a_work_inside_a_bundle_of_ours_is_told_with_its_licence() throws Exception {
        jar("org.attune:start:2", Map.of("META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-License: EPL-2.0\nAttune-Works: A font; 2.0; OFL-1.1\n",
                "META-INF/legal/Font/OFL.txt", "share alike"));
        layOut();

        assertThat(product("legal/Font/OFL.txt")).hasContent("share alike");
        assertThat(product("legal/NOTICE.md")).content().contains("| A font | 2.0 | OFL-1.1 |");
    }

    @Test
    void a_work_without_a_known_licence_is_not_shipped() throws Exception {
        write("bom.json", "{\"components\": []}");

        assertThatThrownBy(this::layOut).isInstanceOf(AssemblyException.class).hasMessageContaining("no licence");
    }

    @Test
    void a_product_built_offline_has_no_bill_of_materials_and_says_what_is_not_known() throws Exception {
        Files.delete(folder.resolve("bom.json"));
        layOut();

        assertThat(product("legal/bom.json")).doesNotExist();
        assertThat(product("legal/NOTICE.md")).content().contains("| thing | 1.0 | not looked up");
    }

    @Test
    void a_jar_that_no_dependency_brings_is_named() throws Exception {
        write("described/one/feature.json",
                "{\"id\": \"org.attune:one:2\", \"bundles\": [{\"id\": \"org.not:there:1\", \"start-level\": 1}]}");

        assertThatThrownBy(this::layOut).isInstanceOf(AssemblyException.class)
                .hasMessageContaining("org.not:there:1").hasMessageContaining("features/product/pom.xml");
    }

    @Test
    void what_an_earlier_build_left_is_removed() throws Exception {
        layOut();
        write("described/one/feature.json", "{\"id\": \"org.attune:one:2\", \"bundles\": []}");
        layOut();

        assertThat(product("bundles/thing-1.0.jar")).doesNotExist();
    }

    @Test
    void the_start_script_can_be_run_and_the_version_is_told() throws Exception {
        layOut();

        assertThat(product("bin/attune")).isExecutable();
        assertThat(product("lib/version")).hasContent("2\n");
    }

    private void layOut() throws IOException, AssemblyException {
        Assembly.layOut(folder.resolve("described"), folder.resolve("repository"), folder.resolve("bom.json"),
                folder.resolve("launch"), folder.resolve("product"));
    }

    private Path product(String name) {
        return folder.resolve("product").resolve(name);
    }

    private void describeProduct(String features) throws IOException {
        write("described/product/product.json", """
                {"version": "2", "features": [%s], "lib": ["org.attune:start:2"], "modules": ["java.base"],
                 "natives": [{"bundle": "org.other:thing:1.0", "folder": "natives/", "suffix": ".so"}]}
                """.formatted(features));
    }

    private Path jar(String id, Map<String, String> entries) throws IOException {
        String[] parts = id.split(":");
        Path file = write("repository/" + parts[0].replace('.', '/') + "/" + parts[1] + "/" + parts[2] + "/" + parts[1]
                + "-" + parts[2] + ".jar", "");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
