package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.attune.itest.reader.Node;
import org.attune.itest.reader.ScreenReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An encounter is logged by somebody who hears the window: read and worked from another process. */
@EnabledOnOs(OS.LINUX)
class ScreenReaderTest {
    @TempDir
    Path temp;

    @Test
    void an_encounter_is_logged_by_who_hears_the_window_and_everything_reached_has_a_name() throws Exception {
        Product product = Product.built(temp.resolve("caches"));
        Path secret = Files.writeString(temp.resolve("secret"), "correct horse battery");
        String workspace = temp.resolve("ward").toString();
        assertThat(product.run("init", "-w", workspace, "--passphrase-file", secret.toString(), "--recovery-key-file",
                temp.resolve("key").toString()).exit()).isZero();
        try (ScreenReader reader = ScreenReader.start()) {
            Process window = product.seenAt(reader.environment()).start(temp.resolve("out"), temp.resolve("err"), "-w",
                    workspace, "--passphrase-file", secret.toString());
            try {
                log(reader);
            } finally {
                window.destroy();
                assertThat(window.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(
                product.run("list", "mentoring.entry", "-w", workspace, "--passphrase-file", secret.toString()).out())
                .contains("L-07");
    }

    private static void log(ScreenReader reader) throws Exception {
        Node button = reader.find("push button", "Log an encounter");
        assertThat(unnamed(reader)).as("reached by the keyboard on Today, without a name").isEmpty();
        button.press();
        reader.find("push button", "Log");
        assertThat(unnamed(reader)).as("reached by the keyboard in quick entry, without a name").isEmpty();
        reader.write(reader.find("text", "With"), "L-07");
        reader.write(reader.find("text", "Touch point"), "let the silence stand");
        reader.find("push button", "Log").press();
        reader.until("the news that it is logged", () -> reader.everything()
                .anyMatch(each -> each.role().equals("label") && each.name().startsWith("Logged for L-07")));
        reader.find("toggle button", "Mentoring").press();
        reader.find("table", "Learners");
        assertThat(unnamed(reader)).as("reached by the keyboard in Mentoring, without a name").isEmpty();
    }

    private static List<String> unnamed(ScreenReader reader) {
        return reader.everything().filter(Node::isFocusable).filter(each -> each.name().isEmpty()).map(Node::toString)
                .toList();
    }
}
