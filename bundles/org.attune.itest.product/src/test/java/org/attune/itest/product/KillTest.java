package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final int ROUNDS = Boolean.getBoolean("attune.soak") ? 100 : 4;

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
            Path out = temp.resolve("out-" + round);
            Process writer = product.start(out, temp.resolve("err"), "new", "mentoring.entry", "--file",
                    entries.toString(), "-w", workspace, "--passphrase-file", passphrase);
            if (round % 2 == 0) {
                waitForFirstId(writer, out);
            }
            writer.waitFor(random.nextInt(round % 2 == 0 ? 300 : 2500), TimeUnit.MILLISECONDS);
            writer.destroyForcibly().waitFor();
            printed.addAll(idsIn(Files.readString(out)));
        }
        assertThat(printed).as("the kills left some acknowledged work to look for").isNotEmpty();
        Ran list = product.run("list", "mentoring.entry", "--limit", "10000", "--json", "-w", workspace,
                "--passphrase-file", passphrase);
        assertThat(printed).allSatisfy(id -> assertThat(list.out()).contains(id));
        Ran check = product.run("check", "-w", workspace, "--passphrase-file", passphrase);
        assertThat(check.err()).isEmpty();
        assertThat(check.exit()).isZero();
    }

    /** Every other round is sure to end in the middle of writing, however slow the machine is. */
    private static void waitForFirstId(Process writer, Path out) throws Exception {
        while (writer.isAlive() && Files.size(out) == 0) {
            writer.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    /** Only whole lines were promised. */
    private static List<String> idsIn(String out) {
        return out.substring(0, out.lastIndexOf('\n') + 1).lines().toList();
    }
}
