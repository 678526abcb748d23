package org.attune.forms.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.attune.console.CommandException;
import org.attune.console.internal.Grammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

class FormsCommandTest {
    private static final String FORM = """
            {"resourceType": "Questionnaire", "status": "active", "title": "Ward round", "item": [
             {"linkId": "met", "text": "Have you met?", "type": "boolean", "required": true}]}""";

    @TempDir
    Path folder;

    @Test
    void a_form_and_a_response_without_a_fault_answer_no_issues() throws Exception {
        JsonConsole console = new JsonConsole();
        new Validate().run(console.site(), List.of(file("form.json", FORM), file("response.json",
                """
                        {"resourceType": "QuestionnaireResponse", "status": "completed", "questionnaire": "http://example.org/f",
                         "item": [{"linkId": "met", "answer": [{"valueBoolean": true}]}]}""")));
        assertThat(console.issues()).isEmpty();
    }

    @Test
    void a_fault_is_one_object_and_ends_with_exit_code_1() throws IOException {
        JsonConsole console = new JsonConsole();
        String form = file("form.json", FORM.replace("active", "ready"));
        assertThatThrownBy(() -> new Validate().run(console.site(), List.of(form)))
                .isInstanceOfSatisfying(CommandException.class,
                        wrong -> assertThat(wrong.reason()).isEqualTo(CommandException.Reason.INPUT))
                .hasMessageContaining("form.json");
        JsonObject issue = console.issues().get(0).getAsJsonObject();
        assertThat(issue.keySet()).containsExactly("severity", "code", "type", "path", "message");
        assertThat(issue.get("severity").getAsString()).isEqualTo("error");
        assertThat(issue.get("path").getAsString()).isEqualTo("Questionnaire.status");
    }

    @Test
    void what_is_no_json_is_an_issue_with_line_and_column() throws IOException {
        JsonConsole console = new JsonConsole();
        String form = file("form.json", "{\n  \"resourceType\": 'Questionnaire'\n}");
        assertThatThrownBy(() -> new Validate().run(console.site(), List.of(form)))
                .isInstanceOf(CommandException.class);
        JsonObject issue = console.issues().get(0).getAsJsonObject();
        assertThat(issue.get("code").getAsString()).isEqualTo("not-json");
        assertThat(issue.get("message").getAsString()).contains("Line 2, column");
    }

    @Test
    void a_response_beside_what_is_no_form_is_not_looked_at() throws IOException {
        JsonConsole console = new JsonConsole();
        List<String> files = List.of(file("form.json", "{\"resourceType\": \"Bundle\"}"), file("response.json", "{}"));
        assertThatThrownBy(() -> new Validate().run(console.site(), files)).isInstanceOf(CommandException.class);
        assertThat(console.issues()).hasSize(1);
    }

    @Test
    void without_json_there_is_a_line_for_each_issue() throws Exception {
        TextConsole console = new TextConsole();
        String form = file("form.json", FORM.replace("\"item\"", "\"name\": \"ward round\", \"item\""));
        new Validate().run(console.site(), List.of(form));
        assertThat(console.lines()).singleElement().asString().startsWith("warning  Questionnaire.name: ")
                .endsWith("(name-not-computable)");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> new Validate().run(new TextConsole().site(), List.of("none.json")))
                .isInstanceOf(CommandException.class).hasMessageContaining("none.json");
    }

    @Test
    void a_form_is_shown_as_an_outline() throws Exception {
        TextConsole console = new TextConsole();
        new Show().run(console.site(), List.of(file("form.json", FORM)));
        assertThat(console.lines()).containsExactly("Ward round", "  met  Have you met?  (boolean, required)");
    }

    @Test
    void its_help_tells_what_it_does() {
        assertThat(Grammar.help("forms", new FormsCommand())).contains("Usage: attune forms").contains("validate")
                .doesNotContain("!");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static final class JsonConsole extends TextConsole {
        JsonArray issues() {
            return answer().getAsJsonObject().getAsJsonArray("issues");
        }

        @Override
        boolean json() {
            return true;
        }
    }
}
