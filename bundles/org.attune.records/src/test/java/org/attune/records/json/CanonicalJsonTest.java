package org.attune.records.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    /** The sorting example of RFC 8785, section 3.2.3. */
    @Test
    void names_are_sorted_by_UTF_16_code_units() throws BadJsonException {
        String text = """
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
                "\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
                "\\u00f6":"Latin Small Letter O With Diaeresis"}""";
        assertThat(StrictJson.parseObject(CanonicalJson.text(StrictJson.parse(text))).entrySet())
                .extracting(member -> member.getValue().getAsString())
                .containsExactly("Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis",
                        "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh");
    }

    @Test
    void there_are_no_blanks_and_objects_inside_are_sorted_too() throws BadJsonException {
        assertThat(text(" { \"b\" : [ { \"z\" : 1 , \"a\" : null } , true ] , \"a\" : { } } "))
                .isEqualTo("{\"a\":{},\"b\":[{\"a\":null,\"z\":1},true]}");
    }

    @Test
    void the_order_of_items_means_something_and_stays() throws BadJsonException {
        assertThat(text("[3,1,2]")).isEqualTo("[3,1,2]");
    }

    @Test
    void numbers_are_written_as_they_were_read() throws BadJsonException {
        assertThat(text("[1.10,1E+2,12345678901234567890]")).isEqualTo("[1.10,1E+2,12345678901234567890]");
    }

    @Test
    void characters_of_html_are_not_escaped() throws BadJsonException {
        assertThat(text("[\"<a href='x'>&=\"]")).isEqualTo("[\"<a href='x'>&=\"]");
    }

    @Test
    void the_bytes_are_UTF_8() throws BadJsonException {
        assertThat(CanonicalJson.bytes(StrictJson.parse("[\"é🫶\"]")))
                .isEqualTo("[\"é🫶\"]".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void two_texts_of_one_value_have_one_canonical_text() throws BadJsonException {
        assertThat(text("{\"a\":\"\\u00e9\",\"b\":1}")).isEqualTo(text("{\"b\":1,\n\"a\":\"é\"}"));
    }

    private static String text(String json) throws BadJsonException {
        return CanonicalJson.text(StrictJson.parse(json));
    }
}
