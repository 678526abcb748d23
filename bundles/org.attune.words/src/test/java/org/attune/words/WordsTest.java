package org.attune.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsTest {
    private static final Words WORDS = Words.of(WordsTest.class);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void arguments_fill_their_places() {
        assertThat(WORDS.text("greeting", "L-07")).isEqualTo("It's L-07's turn");
    }

    @Test
    void a_key_without_a_text_is_seen() {
        assertThat(WORDS.text("nowhere")).isEqualTo("!nowhere!");
        assertThat(WORDS.has("nowhere")).isFalse();
    }

    @Test
    void a_label_is_a_key_only_behind_a_percent_sign() {
        assertThat(WORDS.label("%plain")).isEqualTo("Log an encounter");
        assertThat(WORDS.label("plain")).isEqualTo("plain");
    }

    @Test
    void the_language_of_the_person_is_spoken_and_what_it_lacks_is_said_in_the_first_language() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(WORDS.text("plain")).isEqualTo("Noter une rencontre");
        assertThat(WORDS.text("greeting", "L-07")).isEqualTo("It's L-07's turn");
    }

    @Test
    void a_language_without_a_file_gets_the_first_language_whatever_the_machine_speaks() {
        Locale.setDefault(Locale.JAPANESE);
        assertThat(WORDS.text("plain")).isEqualTo("Log an encounter");
    }

    @Test
    void a_language_bundle_speaks_for_a_bundle_that_knows_nothing_of_it(@TempDir Path bundle) throws Exception {
        Path labels = Files.createDirectories(bundle.resolve("OSGI-INF/l10n")).resolve("messages.properties");
        Files.writeString(labels, "view=Tips\nother=More", StandardCharsets.UTF_8);
        try (URLClassLoader alone = new URLClassLoader(new URL[]{bundle.toUri().toURL()}, null)) {
            Words words = Words.ofLabels(alone, "site.tips", "OSGI-INF/l10n/messages");
            assertThat(words.label("%view")).isEqualTo("Tips");
            Languages.speak("fr");
            assertThat(words.label("%view")).isEqualTo("Conseils");
            assertThat(words.label("%other")).isEqualTo("More");
        }
    }

    @Test
    void the_installed_languages_are_known_by_what_their_speakers_call_them() {
        assertThat(Languages.installed()).extracting(Languages.Language::name).containsExactly("English", "Français");
    }

    @Test
    void a_person_who_chose_no_language_keeps_what_the_machine_speaks() {
        Locale.setDefault(Locale.FRENCH);
        Languages.speak("");
        assertThat(WORDS.text("plain")).isEqualTo("Noter une rencontre");
    }

    @Test
    void the_language_of_nobody_is_longer_and_keeps_what_is_filled_in() {
        Languages.speak("qps-ploc");
        assertThat(WORDS.text("plain")).isEqualTo("[Lög àñ éñçöûñtér~~~~~~~]");
        assertThat(WORDS.text("greeting", "L-07")).contains("L-07").startsWith("[").endsWith("]");
    }

    @Test
    void the_language_of_nobody_leaves_the_marks_of_a_link_alone() {
        Languages.speak("qps-ploc");
        assertThat(WORDS.text("link", 3)).startsWith("[<a href=\"done\">Döñé</a> 3 léft");
    }

    @Test
    void a_chosen_language_leaves_the_country_of_the_machine() {
        Locale.setDefault(Locale.CANADA);
        Languages.speak("fr");
        assertThat(Locale.getDefault()).isEqualTo(Locale.CANADA_FRENCH);
    }
}
