package org.attune.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void what_RFC_8259_allows_is_read() throws BadJsonException {
        String text = "{\"a\":[1,-2.50,1e3,true,false,null,\"\\u00e9\\n\"],\"\":{}}";
        assertThat(StrictJson.parseObject(text).get("a").getAsJsonArray()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890123456789", "1.10", "1E+2", "0.1000000000000000055511151231257827",
            "-0"})
    void a_number_is_kept_as_it_was_written(String number) throws BadJsonException {
        assertThat(StrictJson.parseObject("{\"n\":" + number + "}")).hasToString("{\"n\":" + number + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999", "1E-99999", "1e999999999999"})
    void a_number_that_nobody_can_reckon_with_is_told(String number) {
        assertThatThrownBy(() -> StrictJson.parse("{\"n\":" + number + "}")).isInstanceOf(BadJsonException.class)
                .hasMessageContaining("so many digits");
    }

    @Test
    void emoji_right_to_left_marks_and_escaped_control_characters_are_kept() throws BadJsonException {
        String text = "🫶🏽 \u202Eאבג\u202C \\u0000\\u001b\u2028";
        assertThat(StrictJson.parseObject("{\"t\":\"" + text + "\"}").get("t").getAsString())
                .isEqualTo("🫶🏽 \u202Eאבג\u202C \0\u001b\u2028");
    }

    @Test
    void a_name_that_stands_twice_is_told_with_its_place() {
        assertBad("{\n  \"a\": 1,\n  \"a\": 2\n}", "Line 3, column 6: the same name twice in one object.");
    }

    @Test
    void the_same_name_in_two_objects_is_no_duplicate() throws BadJsonException {
        assertThat(StrictJson.parseObject("{\"a\":{\"a\":1},\"b\":{\"a\":2}}").keySet()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a':1}", "{a:1}", "{\"a\":'x'}", "{\"a\":1,}", "[1,2,]", "{\"a\":1;\"b\":2}", "{\"a\"=1}",
            "{\"a\":NaN}", "{\"a\":01}", "{\"a\":.5}", "{\"a\":+1}", "{\"a\":TRUE}", "{\"a\":\"tab\there\"}",
            "{\"a\":\"\\x\"}", "/* hi */ {\"a\":1}", "{\"a\":1 // hi\n}", "# hi\n{}", ")]}'\n{}", "{\"a\" 1}", "{,}"})
    void what_RFC_8259_does_not_allow_is_refused_with_its_place(String text) {
        assertThatThrownBy(() -> StrictJson.parse(text)).isInstanceOf(BadJsonException.class)
                .hasMessageMatching("Line [12], column \\d+: this is not valid JSON\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}x", "{\"a\":1}\n\n\"b\"", "{},"})
    void text_behind_the_end_is_refused(String text) {
        assertThatThrownBy(() -> StrictJson.parse(text)).isInstanceOf(BadJsonException.class)
                .hasMessageStartingWith("Line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "{", "{\"a\":", "[1,", "{\"a\":\"x"})
    void what_ends_too_early_is_told_so(String text) {
        assertThatThrownBy(() -> StrictJson.parse(text)).isInstanceOf(BadJsonException.class)
                .hasMessageContaining("ends too early");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"a\":1,'b':2}|1|8", "{\\n\"a\":1,\\n \"b\":tru}|3|6", "{\\n \"a\":1,}|2|8",
            "[\\n\\n1,\\n2 3]|4|3", "{} {}|1|4", "{\"a\"=1}|1|5"})
    void the_line_is_right_and_the_column_is_at_the_fault_or_right_behind_it(String text, int line, int column) {
        assertThatThrownBy(() -> StrictJson.parse(text.replace("\\n", "\n"))).isInstanceOf(BadJsonException.class)
                .message().containsPattern("^Line " + line + ", column (" + column + "|" + (column + 1) + "): ");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000, 1_000_000})
    void deep_nesting_is_refused_however_deep(int levels) {
        assertThatThrownBy(() -> StrictJson.parse("[".repeat(levels) + "]".repeat(levels)))
                .isInstanceOf(BadJsonException.class).hasMessageContaining("nested deeper than 200 levels");
        assertThatThrownBy(() -> StrictJson.parse("{\"a\":".repeat(levels) + "1" + "}".repeat(levels)))
                .isInstanceOf(BadJsonException.class).hasMessageContaining("nested deeper than 200 levels");
    }

    @Test
    void two_hundred_levels_are_read() throws BadJsonException {
        assertThat(StrictJson.parse("[".repeat(200) + "]".repeat(200)).isJsonArray()).isTrue();
    }

    @Test
    void broken_UTF_8_is_told_with_its_line() {
        byte[] bytes = "{\n\"a\": \"caf?\"\n}".getBytes(StandardCharsets.ISO_8859_1);
        bytes[11] = (byte) 0xE9;
        assertThatThrownBy(() -> StrictJson.readObject(new ByteArrayInputStream(bytes)))
                .isInstanceOf(BadJsonException.class).hasMessage("Line 2: the text is not UTF-8. Save it as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "F5808080", "E282"})
    void overlong_forms_surrogates_and_halves_are_broken_UTF_8(String hex) {
        byte[] bytes = HexFormat.of().parseHex("7B" + hex + "7D");
        assertThatThrownBy(() -> StrictJson.decode(bytes)).isInstanceOf(BadJsonException.class);
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws BadJsonException, IOException {
        byte[] bytes = "\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(StrictJson.readObject(new ByteArrayInputStream(bytes)).has("a")).isTrue();
    }

    @Test
    void what_is_too_large_is_refused_without_reading_it_all() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }
        };
        assertThatThrownBy(() -> StrictJson.readObject(endless)).isInstanceOf(BadJsonException.class)
                .hasMessageContaining("larger than 16 MiB");
        assertThat(read).hasValueLessThan(StrictJson.LARGEST + 100_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
    void what_is_not_an_object_is_told_so(String text) {
        assertThatThrownBy(() -> StrictJson.parseObject(text)).isInstanceOf(BadJsonException.class)
                .hasMessageContaining("a JSON object was expected");
    }

    @Test
    void a_complaint_never_repeats_the_text() {
        assertThatThrownBy(() -> StrictJson.parse("{\"secret\": unquoted-secret}"))
                .isInstanceOf(BadJsonException.class).message().doesNotContain("secret");
    }

    private static void assertBad(String text, String message) {
        assertThatThrownBy(() -> StrictJson.parse(text)).isInstanceOf(BadJsonException.class).hasMessage(message);
    }
}
