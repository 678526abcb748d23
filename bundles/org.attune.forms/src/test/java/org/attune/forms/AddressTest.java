package org.attune.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class AddressTest {
    private static final String UUID = "urn:uuid:3b6a5d0c-1111-4222-8333-444455556666";
    private final Form form = Json.form("{\"linkId\": \"a\", \"type\": \"string\"}");

    @ParameterizedTest
    @CsvSource({UUID + ",true", UUID + "|1.2,true", UUID + "|1.2#a,true", "urn:oid:1.2.3|4,true",
            "http://example.org/q|2,true", "urn:uuid:no-uuid|1,false", UUID + "x|1,false", UUID + "| 1,false",
            "urn:oid:x|4,false"})
    void an_address_may_end_in_a_version(String address, boolean valid) {
        JsonObject response = Json.response("");
        response.addProperty("questionnaire", address);
        boolean refused = Forms.check(form, Response.of(form, response)).stream().map(Issue::code)
                .anyMatch("invalid-value"::equals);
        assertThat(refused).isNotEqualTo(valid);
    }
}
