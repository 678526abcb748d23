package org.attune.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.attune.practice.FollowUp;
import org.attune.practice.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

class FollowUpTypeTest {
    private final FollowUpType type = new FollowUpType();

    @ParameterizedTest
    @CsvSource({"'',open", "open,open", "not-yet,open", "tried,tried", "chose-otherwise,chose-otherwise", "done,done",
            "dropped,dropped", "something else,answered"})
    void the_status_says_whether_somebody_should_come_back_to_it(String state, String status) {
        JsonObject body = body("x");
        body.addProperty("state", state);
        assertThat(type.header(body).status()).contains(status);
    }

    @Test
    void a_long_text_is_shortened_in_the_title_without_breaking_a_character() {
        String title = type.title(body("🫶".repeat(200)));
        assertThat(title.codePointCount(0, title.length())).isEqualTo(80);
        assertThat(title).endsWith("…").doesNotContain("\uFFFD").matches("(🫶)+…");
    }

    @Test
    void a_title_is_one_line() {
        assertThat(type.title(body("first\n\n second"))).isEqualTo("first second");
    }

    @Test
    void only_open_and_not_yet_are_open() {
        assertThat(States.isOpen(States.OPEN)).isTrue();
        assertThat(States.isOpen(States.NOT_YET)).isTrue();
        assertThat(States.isOpen(States.DROPPED)).isFalse();
    }

    @Test
    void an_empty_body_view_is_open_and_of_another_kind() {
        FollowUp read = PracticeBodies.FOLLOW_UP.read(body("x"));
        assertThat(read.kind()).isEqualTo(FollowUp.OTHER);
        assertThat(read.open()).isTrue();
    }

    private static JsonObject body(String text) {
        JsonObject body = new JsonObject();
        body.addProperty("text", text);
        return body;
    }
}
