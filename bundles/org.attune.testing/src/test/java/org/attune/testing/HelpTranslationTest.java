package org.attune.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTranslationTest {
    @TempDir
    Path bundles;

    private Path help;

    @BeforeEach
    void a_page() throws IOException {
        help = bundles.resolve("org.attune.some/src/main/resources/help");
        Files.createDirectories(help.resolve("fr"));
        Files.writeString(help.resolve("start.md"), "[Keys](keys.md)");
    }

    @Test
    void a_page_that_is_missing_is_told() {
        assertThat(HelpTranslation.of(bundles, "fr").complaints()).singleElement().asString()
                .endsWith("start.md is missing");
    }

    @Test
    void a_page_that_leads_elsewhere_is_told() throws IOException {
        Files.writeString(help.resolve("fr/start.md"), "[Touches](key.md)");

        assertThat(HelpTranslation.of(bundles, "fr").complaints()).singleElement().asString()
                .endsWith("start.md leads elsewhere");
    }

    @Test
    void a_page_that_leads_to_the_same_is_well() throws IOException {
        Files.writeString(help.resolve("fr/start.md"), "[Touches](keys.md)");

        assertThat(HelpTranslation.of(bundles, "fr").complaints()).isEmpty();
    }
}
