package org.attune.workbench.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.attune.records.workspace.WindowRequest;
import org.attune.words.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageChoiceTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    private Path workspace;

    @AfterEach
    void as_it_was() {
        System.clearProperty("attune.language");
        Locale.setDefault(before);
    }

    @Test
    void a_window_speaks_what_the_preferences_of_its_workspace_say() throws IOException {
        preferences("{\"version\": 1, \"values\": {\"workbench.language\": \"fr\"}}");

        choice().speak();

        assertThat(Languages.current().getLanguage()).isEqualTo("fr");
    }

    @Test
    void what_was_asked_for_at_the_start_goes_before_the_preferences() throws IOException {
        preferences("{\"values\": {\"workbench.language\": \"fr\"}}");
        System.setProperty("attune.language", "qps-ploc");

        choice().speak();

        assertThat(Languages.current().getLanguage()).isEqualTo("qps");
    }

    @Test
    void without_a_choice_the_machine_s_language_stays() {
        choice().speak();

        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void damaged_preferences_choose_nothing() throws IOException {
        preferences("{\"values\": {\"workbench.language\": 3");
        assertThat(choice().preferred()).isEmpty();

        preferences("{\"values\": {\"workbench.language\": 3}}");
        assertThat(choice().preferred()).isEmpty();
    }

    private LanguageChoice choice() {
        return LanguageChoice.of(new WindowRequest("open", Optional.empty(), false, Optional.empty(),
                Optional.empty()), () -> workspace);
    }

    private void preferences(String text) throws IOException {
        Files.createDirectories(workspace.resolve("settings"));
        Files.writeString(workspace.resolve("settings/preferences.json"), text);
    }
}
