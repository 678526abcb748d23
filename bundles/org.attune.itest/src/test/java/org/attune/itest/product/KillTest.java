package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.attune.itest.product.Product.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was printed is kept, whenever the machine takes the program away. {@code -Psoak} runs the hundred rounds. */
class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("attune.soak") ? 100 : 6;

    @TempDir
    Path temp;

    @Test
    void every_id_that_was_printed_is_there_however_the_program_was_killed() throws Exception {
        Product product = Product.built(Files.createDirectories(temp.resolve("caches")));
        String workspace = temp.resolve("workspace").toString();
        String passphrase = Files.writeString(temp.resolve("passphrase"), "correct horse battery\n").toString();
        product.run("init", "-w", workspace, "--passphrase-file", passphrase, "--recovery-key-file",
                temp.resolve("recovery").toString());
        Path entries = Files.writeString(temp.resolve("entries.ndjson"), ("{\"learnerCode\": \"L-07\","
                + " \"encounter\": {\"date\": \"2026-11-12\", \"kind\": \"observation\"}}\n").repeat(400));
        List<String> printed = new ArrayList<>();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = product.start(temp.resolve("err"), "new", "mentoring.entry", "--file",
                    entries.toString(), "-w", workspace, "--passphrase-file", passphrase);
            boolean ended = writer.waitFor(900 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            writer.destroyForcibly();
            printed.addAll(idsIn(writer.getInputStream().readAllBytes()));
            writer.waitFor();
            assertThat(ended ? writer.exitValue() : 0).isZero();
        }
        assertThat(printed).as("the kills left some acknowledged work to look for").isNotEmpty();
        Ran list = product.run("list", "mentoring.entry", "--limit", "10000", "--json", "-w", workspace,
                "--passphrase-file", passphrase);
        assertThat(printed).allSatisfy(id -> assertThat(list.out()).contains(id));
        Ran check = product.run("check", "-w", workspace, "--passphrase-file", passphrase);
        assertThat(check.err()).isEmpty();
        assertThat(check.exit()).isZero();
    }

    /** Only whole lines were promised. */
    private static List<String> idsIn(byte[] out) {
        String text = new String(out, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
