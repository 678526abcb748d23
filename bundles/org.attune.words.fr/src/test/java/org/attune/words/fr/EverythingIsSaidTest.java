package org.attune.words.fr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.attune.testing.HelpTranslation;
import org.attune.testing.Translation;
import org.attune.words.Languages;
import org.attune.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EverythingIsSaidTest {
    private static final Path BUNDLES = Path.of("..");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void as_it_was() {
        Locale.setDefault(before);
    }

    @Test
    void every_text_of_every_bundle_is_said_in_french() {
        Translation french = Translation.of(BUNDLES, "fr");

        assertThat(french.size()).isGreaterThan(700);
        assertThat(french.complaints()).isEmpty();
    }

    @Test
    void every_page_of_help_is_there_in_french_and_leads_to_the_same_places() {
        assertThat(HelpTranslation.of(BUNDLES, "fr").complaints()).isEmpty();
    }

    @Test
    void a_label_of_a_bundle_is_found_under_the_name_of_the_bundle() {
        Languages.speak("fr");

        Words labels = Words.ofLabels(Words.class.getClassLoader(), "org.attune.mentoring.ui",
                "OSGI-INF/l10n/messages");

        assertThat(labels.label("%view.followups")).isEqualTo("Suivis");
    }

    @Test
    void every_feature_has_a_name_and_a_description_in_french() throws Exception {
        Languages.speak("fr");
        Words names = Words.ofLabels(Words.class.getClassLoader(), "features", "names");

        try (var features = Files.list(BUNDLES.resolve("../features"))) {
            assertThat(features.filter(folder -> Files.exists(folder.resolve("feature.json")))
                    .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(names.has(name + ".name")).isTrue())
                    .allSatisfy(name -> assertThat(names.has(name + ".description")).isTrue());
        }
        assertThat(names.text("mentoring.name")).isEqualTo("Attune, mentorat");
    }

    @Test
    void the_language_is_offered_under_its_own_name() {
        assertThat(Languages.installed()).contains(new Languages.Language("fr", "Français"));
    }

    @Test
    void a_space_before_a_colon_does_not_end_a_line() throws Exception {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(Files.readAllLines(file))
                    .noneMatch(line -> line.matches(".*\\S [:;!?»].*|.*« .*")));
        }
    }
}
