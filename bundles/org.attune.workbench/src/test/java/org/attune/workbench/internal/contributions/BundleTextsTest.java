package org.attune.workbench.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.attune.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.ComponentServiceObjects;

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

        Words texts = texts(Map.of());

        assertThat(texts.text("land")).isEqualTo("Schweiz");
        assertThat(texts.text("view")).isEqualTo("Lernende");
        assertThat(texts.text("only")).isEqualTo("Only here");
    }

    @Test
    void a_language_without_a_file_reads_the_general_one() throws IOException {
        write("OSGI-INF/l10n/messages.properties", "view = Learners");
        write("OSGI-INF/l10n/messages_de.properties", "view = Lernende");
        Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);

        assertThat(texts(Map.of()).text("view")).isEqualTo("Learners");
    }

    @Test
    void a_bundle_may_keep_its_texts_elsewhere() throws IOException {
        write("texts/mine.properties", "view = L\u00f6wen");

        assertThat(texts(Map.of("Bundle-Localization", "texts/mine")).text("view"))
                .isEqualTo("L\u00f6wen");
    }

    @Test
    void a_missing_text_is_seen_as_a_hole() throws IOException {
        assertThat(texts(Map.of()).text("gone")).isEqualTo("!gone!");
    }

    @Test
    void a_contribution_looks_for_its_texts_once() throws IOException {
        write("OSGI-INF/l10n/messages.properties", "view = Learners");
        Bundle bundle = bundle(Map.of(), new URLClassLoader(new URL[]{files.toUri().toURL()}, null));
        AtomicInteger looked = new AtomicInteger();
        Bundle watched = (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[]{Bundle.class},
                (self, method, arguments) -> {
                    looked.addAndGet(method.getName().equals("adapt") ? 1 : 0);
                    return method.invoke(bundle, arguments);
                });
        ServiceOffer<?> offer = new ServiceOffer<>(offering(watched, "%view"));

        assertThat(offer.label("label") + offer.label("label")).isEqualTo("LearnersLearners");
        assertThat(looked).hasValue(1);
    }

    /** A service of a bundle, all of whose properties say the same. */
    private static ComponentServiceObjects<?> offering(Bundle bundle, String says) {
        return faked(ComponentServiceObjects.class, Map.of("getServiceReference",
                faked(ServiceReference.class, Map.of("getBundle", bundle, "getProperty", says))));
    }

    private void write(String name, String text) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Words texts(Map<String, String> headers) throws IOException {
        return BundleTexts.of(bundle(headers, new URLClassLoader(new URL[]{files.toUri().toURL()}, null)))
                .orElseThrow();
    }

    /** A bundle that is a folder. */
    private static Bundle bundle(Map<String, String> headers, ClassLoader loader) {
        BundleWiring wiring = faked(BundleWiring.class, Map.of("getClassLoader", loader));
        return faked(Bundle.class, Map.of("getHeaders", new Hashtable<>(headers), "adapt", wiring, "getSymbolicName",
                "site.tips"));
    }

    private static <T> T faked(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (self, method, arguments) -> Optional.ofNullable(answers.get(method.getName())).orElseThrow()));
    }
}
