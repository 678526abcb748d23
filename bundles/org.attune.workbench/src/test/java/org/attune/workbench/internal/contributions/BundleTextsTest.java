package org.attune.workbench.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class BundleTextsTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @TempDir
    Path files;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void the_narrowest_file_that_has_a_text_wins() throws IOException {
        write("OSGI-INF/l10n/messages.properties", "view = Learners\nonly = Only here");
        write("OSGI-INF/l10n/messages_de.properties", "view = Lernende\nland = Deutsch");
        write("OSGI-INF/l10n/messages_de_CH.properties", "land = Schweiz");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of("de", "CH"));

        BundleTexts texts = BundleTexts.of(bundle(Map.of()));

        assertThat(texts.text("land")).isEqualTo("Schweiz");
        assertThat(texts.text("view")).isEqualTo("Lernende");
        assertThat(texts.text("only")).isEqualTo("Only here");
    }

    @Test
    void a_language_without_a_file_reads_the_general_one() throws IOException {
        write("OSGI-INF/l10n/messages.properties", "view = Learners");
        write("OSGI-INF/l10n/messages_de.properties", "view = Lernende");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);

        assertThat(BundleTexts.of(bundle(Map.of())).text("view")).isEqualTo("Learners");
    }

    @Test
    void a_bundle_may_keep_its_texts_elsewhere() throws IOException {
        write("texts/mine.properties", "view = L\u00f6wen");

        assertThat(BundleTexts.of(bundle(Map.of("Bundle-Localization", "texts/mine"))).text("view"))
                .isEqualTo("L\u00f6wen");
    }

    @Test
    void a_missing_text_is_seen_as_a_hole() {
        assertThat(BundleTexts.of(bundle(Map.of())).text("gone")).isEqualTo("!gone!");
    }

    private void write(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A bundle that is a folder. */
    private Bundle bundle(Map<String, String> headers) {
        return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[]{Bundle.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getHeaders" -> new Hashtable<>(headers);
                    case "getEntry" -> entry((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private URL entry(String name) throws MalformedURLException {
        Path file = files.resolve(name);
        return Files.exists(file) ? file.toUri().toURL() : null;
    }
}
