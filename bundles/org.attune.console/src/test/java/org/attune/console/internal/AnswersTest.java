package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.records.json.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @TempDir
    Path temp;

    private Attune attune;
    private String calm;

    @BeforeEach
    void begin() throws Exception {
        attune = Attune.ready(temp);
        calm = kept("{\"text\": \"calm\", \"parts\": [{\"what\": \"first\\nsecond\"}]}");
        kept("{\"text\": \"busy\"}");
    }

    @Test
    void a_list_without_a_type_counts_the_types() {
        assertThat(attune.run("list")).isZero();
        assertThat(attune.out().lines()).containsExactly("test.note  2  Note");
    }

    @Test
    void a_type_that_is_not_installed_says_what_it_needs() {
        attune.workspaces.at(attune.folder).kept().keepForeign(new TypeName("songs.song"));
        attune.workspaces.at(attune.folder).kept().keepForeign(new TypeName("else.where"));
        attune.run("list");
        assertThat(attune.out()).contains("songs.song  1  needs “Songs”")
                .contains("else.where  1  needs a bundle that is not installed; kept as it is");
    }

    @Test
    void a_list_of_a_type_has_a_line_for_each_record() {
        attune.run("list", "test.note", "--limit", "1");
        assertThat(attune.out().lines()).containsExactly(calm + "  -  -  calm", "1 of 2; --offset 1 shows the next.");
    }

    @Test
    void a_list_as_json_is_one_value() throws Exception {
        attune.run("list", "test.note", "--json", "--offset", "1");
        var json = StrictJson.parseObject(attune.out());
        assertThat(json.get("total").getAsInt()).isEqualTo(2);
        assertThat(json.getAsJsonArray("rows")).hasSize(1);
    }

    @Test
    void a_page_that_makes_no_sense_is_wrong_usage() {
        assertThat(attune.run("list", "test.note", "--limit", "0")).isEqualTo(2);
    }

    @Test
    void a_record_is_shown_as_an_outline() {
        attune.run("show", calm);
        assertThat(attune.out().lines().toList()).contains("Note     calm", "id       " + calm, "text  calm",
                "    what  first", "        second");
    }

    @Test
    void what_would_command_a_terminal_does_not_reach_it() throws Exception {
        String sly = kept("{\"text\": \"\\u001b[31mred\"}");
        attune.run("show", sly);
        assertThat(attune.out()).contains("\uFFFD[31mred").doesNotContain("\u001b");
    }

    @Test
    void the_history_is_shown_when_asked_for() throws Exception {
        attune.run("show", calm, "--history");
        assertThat(attune.out()).contains("begun  000000000000");
        attune.run("show", calm, "--history", "--json");
        assertThat(StrictJson.parseObject(attune.out()).getAsJsonArray("history")).hasSize(1);
    }

    @Test
    void a_record_that_nobody_knows_is_wrong_input() {
        assertThat(attune.run("show", RecordId.fresh().toString())).isEqualTo(1);
        assertThat(attune.run("show", "42")).isEqualTo(1);
    }

    @Test
    void a_search_shows_lines_and_where_the_words_stand() {
        attune.run("search", "calm");
        assertThat(attune.out().lines()).containsExactly(calm + "  -  -  calm", "    …calm…");
    }

    @Test
    void a_search_that_finds_nothing_says_so_and_is_no_fault() {
        assertThat(attune.run("search", "nowhere", "to", "be")).isZero();
        assertThat(attune.out()).contains("Nothing holds all these words.");
        attune.run("search", "nowhere", "--json");
        assertThat(attune.out().strip()).isEqualTo("[]");
    }

    @Test
    void a_check_that_finds_nothing_wrong_ends_with_0() {
        assertThat(attune.run("check")).isZero();
        assertThat(attune.out()).contains("2 events of 2 records looked at").contains("every seal opened");
    }

    @Test
    void a_check_without_a_passphrase_leaves_the_seals_out() {
        attune.environment.clear();
        assertThat(attune.run("check")).isZero();
        assertThat(attune.out()).contains("seals not looked at");
    }

    @Test
    void a_check_that_finds_something_ends_with_1() throws Exception {
        attune.workspaces.at(attune.folder).damage("Event 7: its hash differs.");
        assertThat(attune.run("check", "--json")).isEqualTo(1);
        assertThat(StrictJson.parseObject(attune.out()).get("clean").getAsBoolean()).isFalse();
        assertThat(attune.err().lines()).singleElement().asString().startsWith("The check found 1 problem");
    }

    @Test
    void an_export_is_whole_and_valid_json() throws Exception {
        Path file = temp.resolve("all.json");
        assertThat(attune.run("export", "json", "-o", file.toString())).isZero();
        var json = StrictJson.parseObject(Files.readString(file));
        assertThat(json.getAsJsonArray("records")).hasSize(2);
        assertThat(attune.out()).startsWith("2 records written");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void an_export_of_one_record_holds_its_body() throws Exception {
        Path file = temp.resolve("one.json");
        attune.run("export", "json", calm, "-o", file.toString());
        var record = StrictJson.parseObject(Files.readString(file)).getAsJsonArray("records").get(0).getAsJsonObject();
        assertThat(record.getAsJsonObject("body").get("text").getAsString()).isEqualTo("calm");
    }

    @Test
    void a_record_whose_bundle_is_missing_is_exported_untouched_and_that_is_said() throws Exception {
        var song = attune.workspaces.at(attune.folder).kept().keepForeign(new TypeName("songs.song"));
        Path file = temp.resolve("all.json");
        attune.run("export", "json", "-o", file.toString());
        assertThat(Files.readString(file)).contains("\"melody\"");
        assertThat(attune.out()).startsWith("3 records written").contains("bundle is not installed");
        assertThat(attune.run("export", "json", song.toString(), "-o", temp.resolve("one.json").toString())).isZero();
        assertThat(Files.readString(temp.resolve("one.json"))).contains("\"melody\"");
    }

    @Test
    void what_cannot_be_read_is_exported_as_far_as_it_is_known() throws Exception {
        attune.workspaces.at(attune.folder).kept().damage(RecordId.of(calm));
        Path file = temp.resolve("all.json");
        attune.run("export", "json", "-o", file.toString());
        assertThat(Files.readString(file)).contains("DAMAGED");
        assertThat(attune.out()).contains("1 more stands in it without text");
    }

    @Test
    void an_export_replaces_a_file_only_by_force() throws Exception {
        Path file = Files.writeString(temp.resolve("there.json"), "mine");
        assertThat(attune.run("export", "json", "-o", file.toString())).isEqualTo(1);
        assertThat(file).hasContent("mine");
        assertThat(attune.run("export", "json", "-o", file.toString(), "--force")).isZero();
        assertThat(Files.readString(file)).contains("attune-records");
    }

    @Test
    void an_export_that_fails_leaves_no_file() throws Exception {
        Path file = temp.resolve("none.json");
        assertThat(attune.run("export", "json", RecordId.fresh().toString(), "-o", file.toString())).isEqualTo(1);
        assertThat(file).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void another_format_is_wrong_usage() {
        assertThat(attune.run("export", "xml", "-o", "x")).isEqualTo(2);
    }

    @Test
    void a_backup_that_fails_ends_with_the_reason_of_the_store() {
        assertThat(attune.run("backup", "file")).isEqualTo(3);
        assertThat(attune.run("restore", "file")).isEqualTo(1);
    }

    @Test
    void log_reaches_the_window_that_is_open() {
        attune.workspaces.openWindow();
        assertThat(attune.run("log")).isZero();
        assertThat(attune.workspaces.calls()).containsExactly("log");
        assertThat(attune.window()).isEmpty();
    }

    @Test
    void log_asks_for_a_window_when_there_is_none() {
        attune.run("log", "-w", attune.folder.toString());
        assertThat(attune.window()).hasValueSatisfying(request -> {
            assertThat(request.word()).isEqualTo("log");
            assertThat(request.folder()).contains(attune.folder);
            assertThat(request.passphraseFile()).contains(temp.resolve("passphrase"));
        });
    }

    @Test
    void a_tour_asks_for_a_window_and_says_where_the_pictures_go() {
        attune.run("tour", "--demo", "-o", temp.toString());
        assertThat(attune.window()).hasValueSatisfying(request -> {
            assertThat(request.word()).isEqualTo("tour");
            assertThat(request.demo()).isTrue();
            assertThat(request.output()).contains(temp);
        });
        assertThat(attune.workspaces.calls()).isEmpty();
    }

    @Test
    void the_version_names_the_features() throws Exception {
        attune.run("version");
        assertThat(attune.out()).startsWith("Attune 0.1.0 on Java").contains("songs  1.0.0  Songs to sing.");
        attune.run("--version", "--json");
        assertThat(StrictJson.parseObject(attune.out()).get("version").getAsString()).isEqualTo("0.1.0");
    }

    private String kept(String json) throws Exception {
        attune.run("new", "test.note", "--file", attune.write("in.json", json).toString());
        return attune.out().strip();
    }

    private List<Path> leftovers() throws Exception {
        try (var files = Files.list(temp)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".part")).toList();
        }
    }
}
