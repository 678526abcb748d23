package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.attune.itest.product.Product.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product in odd places and with parts taken away. */
class InstallTest {
    @TempDir
    Path temp;

    @Test
    void it_starts_from_a_path_with_blanks_and_umlauts_with_nothing_on_the_path() throws Exception {
        Product product = Product.built(Files.createDirectories(temp.resolve("caches")))
                .copy(temp.resolve("Programme für alle"));
        ProcessBuilder builder = new ProcessBuilder(product.home().resolve("bin/attune").toString(), "version");
        builder.directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("XDG_CACHE_HOME", product.caches().toString());
        Process process = builder.start();
        assertThat(new String(process.getInputStream().readAllBytes())).contains("0.1.0");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void records_of_a_bundle_that_was_taken_away_are_kept_and_listed_as_needing_it() throws Exception {
        Product whole = Product.built(Files.createDirectories(temp.resolve("caches")));
        String workspace = temp.resolve("workspace").toString();
        String passphrase = Files.writeString(temp.resolve("passphrase"), "correct horse battery\n").toString();
        whole.run("init", "-w", workspace, "--passphrase-file", passphrase, "--recovery-key-file",
                temp.resolve("recovery").toString());
        Path entry = Files.writeString(temp.resolve("entry.json"), "{\"learnerCode\": \"L-07\","
                + " \"encounter\": {\"date\": \"2026-11-12\", \"kind\": \"observation\"}}");
        Ran kept = whole.run("new", "mentoring.entry", "--file", entry.toString(), "-w", workspace,
                "--passphrase-file", passphrase);
        assertThat(kept.exit()).isZero();

        Product lesser = whole.copy(temp.resolve("lesser"));
        takeAway(lesser, "mentoring");
        Ran types = lesser.run("list", "-w", workspace, "--passphrase-file", passphrase);
        assertThat(types.err()).isEmpty();
        assertThat(types.out()).contains("mentoring.entry").contains("needs");
        Ran list = lesser.run("list", "mentoring.entry", "-w", workspace, "--passphrase-file", passphrase);
        assertThat(list.out()).contains(kept.lines().getFirst());
        assertThat(lesser.run("check", "-w", workspace, "--passphrase-file", passphrase).exit()).isZero();
    }

    private static void takeAway(Product product, String feature) throws IOException {
        try (Stream<Path> files = Files.list(product.home().resolve("features"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().contains(feature)).toList()) {
                Files.delete(file);
            }
        }
    }
}
