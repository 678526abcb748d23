package org.attune.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.attune.console.internal.store.MemoryRecords;
import org.attune.records.RecordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTest {
    @TempDir
    Path temp;

    private Attune attune;

    @BeforeEach
    void begin() throws Exception {
        attune = Attune.ready(temp);
    }

    @Test
    void one_object_over_several_lines_is_one_record() throws Exception {
        assertThat(run("{\n  \"text\": \"calm\",\n  \"more\": {}\n}\n")).isZero();
        assertThat(attune.out().lines()).hasSize(1).allSatisfy(RecordId::of);
    }

    @Test
    void one_object_on_each_line_are_as_many_records() throws Exception {
        assertThat(run("\n{\"text\": \"one\"}\n\n{\"text\": \"two\"}\r\n{\"text\": \"three\"}")).isZero();
        assertThat(attune.out().lines()).hasSize(3);
        assertThat(kept().size()).isEqualTo(3);
    }

    @Test
    void unknown_members_are_kept() throws Exception {
        run("{\"text\": \"calm\", \"colour\": [1.50, null]}");
        attune.run("show", attune.out().strip(), "--json");
        assertThat(attune.out()).contains("\"colour\"").contains("1.50").contains("null");
    }

    @Test
    void it_stops_at_the_first_line_that_is_no_json_and_says_what_was_kept() throws Exception {
        assertThat(run("{\"text\": \"one\"}\n{\"text\": \"two\"}\n{\"text\": oops}\n{\"text\": \"four\"}\n"))
                .isEqualTo(1);
        assertThat(attune.out().lines()).hasSize(2);
        assertThat(attune.err().lines()).singleElement().asString()
                .matches(
                        ".*in.json:3:\\d+: this is not valid JSON. 2 records were kept before it, nothing from.*");
        assertThat(kept().size()).isEqualTo(2);
    }

    @Test
    void it_stops_at_the_first_line_that_breaks_the_rules_of_the_type() throws Exception {
        assertThat(run("{\"text\": \"one\"}\n{\"txet\": \"two\"}\n{\"text\": \"three\"}\n")).isEqualTo(1);
        assertThat(attune.err().strip())
                .endsWith("in.json:2: /text: is missing. 1 record was kept before it, nothing from there on.");
        assertThat(kept().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a", "text": "b"} | in.json:1:
            {'text': 'a'}              | in.json:1:
            [1, 2]                     | in.json:1:1: a JSON object was expected
            hello                      | in.json:1:
            {"text": "a"               | in.json:2:1: the JSON ends too early
            `{"text": "a"} {}`         | in.json:1:
            """)
    void what_is_no_json_object_is_refused_with_its_place(String text, String place) throws Exception {
        assertThat(run(text)).isEqualTo(1);
        assertThat(attune.err().lines()).singleElement().asString().contains(place).endsWith("Nothing was kept.");
        assertThat(kept().size()).isZero();
        assertThat(attune.out()).isEmpty();
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        assertThat(run("\n \n")).isEqualTo(1);
        assertThat(attune.err().lines()).hasSize(1);
    }

    @Test
    void broken_utf_8_is_refused_with_its_line() throws Exception {
        Path file = Files.write(temp.resolve("in.json"), new byte[]{'{', '\n', '"', (byte) 0xC3, '"', '}'});
        assertThat(attune.run("new", "test.note", "--file", file.toString())).isEqualTo(1);
        assertThat(attune.err()).contains("in.json:2: the text is not UTF-8");
    }

    @Test
    void ten_thousand_levels_are_refused() throws Exception {
        assertThat(run("{\"text\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}")).isEqualTo(1);
        assertThat(attune.err()).contains("nested deeper than 200 levels");
    }

    @Test
    void fifty_megabytes_are_refused_in_one_line() throws Exception {
        Path file = temp.resolve("in.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\n\"text\": \"");
            for (int i = 0; i < 50; i++) {
                out.write("x".repeat(1 << 20));
            }
            out.write("\"}");
        }
        assertThat(attune.run("new", "test.note", "--file", file.toString())).isEqualTo(1);
        assertThat(attune.err().lines()).singleElement().asString().contains("larger than 16 MiB");
        assertThat(kept().size()).isZero();
    }

    @Test
    void a_name_that_is_no_type_is_wrong_input() throws Exception {
        assertThat(attune.run("new", "Note", "--file", attune.write("in.json", "{}").toString())).isEqualTo(1);
        assertThat(attune.err()).contains("“Note” is no type of record");
    }

    @Test
    void a_type_that_nobody_knows_is_wrong_input() throws Exception {
        assertThat(attune.run("new", "no.such", "--file", attune.write("in.json", "{}").toString())).isEqualTo(1);
        assertThat(attune.err()).contains("No installed bundle knows this type");
    }

    @Test
    void a_file_that_is_not_there_is_wrong_input() {
        assertThat(attune.run("new", "test.note", "--file", "gone.json")).isEqualTo(1);
        assertThat(attune.err()).startsWith("There is no file gone.json.");
    }

    @Test
    void stdin_may_hold_the_passphrase_and_then_the_records() {
        attune.environment.clear();
        attune.reading(Attune.PASSPHRASE + "\n{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
        assertThat(attune.run("new", "test.note", "--file", "-", "--passphrase-stdin")).isZero();
        assertThat(attune.out().lines()).hasSize(2);
    }

    @Test
    void an_id_leaves_the_program_before_the_next_line_is_read() throws Exception {
        Lines lines = new Lines();
        attune.writingTo(lines);
        run("{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
        assertThat(lines.writes).isEqualTo(2);
    }

    @Test
    void when_nobody_reads_the_ids_it_stops() throws Exception {
        attune.writingTo(new Closed());
        assertThat(run("{\"text\": \"one\"}\n{\"text\": \"two\"}\n")).isEqualTo(3);
        assertThat(kept().size()).isEqualTo(1);
    }

    private int run(String text) throws IOException {
        return attune.run("new", "test.note", "--file", attune.write("in.json", text).toString());
    }

    private MemoryRecords kept() {
        return attune.workspaces.at(attune.folder).kept();
    }

    private static final class Lines extends OutputStream {
        private int writes;

        @Override
        public void write(int one) {
            throw new AssertionError("only whole lines leave");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            writes++;
        }
    }

    private static final class Closed extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
