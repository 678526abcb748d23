package org.attune.itest.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.attune.itest.product.Product.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first encounter, kept by the console of the assembled product. */
class ConsoleTest {
    private static final String ENTRY = """
            {"learnerCode": "L-07", "encounter": {"date": "2026-11-12", "kind": "observation"},
             "touchPoints": [{"id": "t1", "moment": "She sat down zwiebelfisch before she spoke."}],
             "siteOwn": {"kept": ["as", "it", "is"]}}
            """;

    private static final String RIGHT = "correct horse battery\n";

    /** One workspace and one entry for all, as each start of the program takes seconds of the build. */
    @TempDir
    static Path house;
    private static Product product;
    private static Path passphrase;
    private static Ran kept;
    private static Ran found;
    private static Ran shown;

    @TempDir
    Path temp;

    @BeforeAll
    static void keep_an_entry_and_ask_for_it() throws Exception {
        product = Product.built(Files.createDirectories(house.resolve("caches")));
        passphrase = Files.writeString(house.resolve("passphrase"), RIGHT);
        Ran init = product.run("init", "-w", workspace().toString(), "--passphrase-file", passphrase.toString(),
                "--recovery-key-file", house.resolve("recovery").toString());
        assertThat(init.err()).isEmpty();
        assertThat(init.exit()).isZero();
        kept = keep(ENTRY);
        found = attune("search", "zwiebelf");
        shown = attune("show", id(), "--json");
    }

    private static Path workspace() {
        return house.resolve("Räume & Wege");
    }

    private static String id() {
        return kept.lines().getFirst();
    }

    private static Ran attune(String... arguments) throws IOException, InterruptedException {
        return in(workspace(), passphrase, new byte[0], arguments);
    }

    private static Ran in(Path workspace, Path secret, byte[] input, String... arguments) throws IOException,
            InterruptedException {
        List<String> all = new ArrayList<>(List.of("-w", workspace.toString(), "--passphrase-file",
                secret.toString()));
        all.addAll(List.of(arguments));
        return product.run(input, all.toArray(String[]::new));
    }

    private static Ran in(Path workspace, String... arguments) throws IOException, InterruptedException {
        return in(workspace, passphrase, new byte[0], arguments);
    }

    private static Ran keep(String json) throws IOException, InterruptedException {
        return keep(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Ran keep(byte[] json) throws IOException, InterruptedException {
        return in(workspace(), passphrase, json, "new", "mentoring.entry", "--file", "-");
    }

    @Test
    void an_entry_is_kept_found_by_a_word_and_shown_with_what_we_do_not_know() throws Exception {
        assertThat(kept.err()).isEmpty();
        assertThat(found.out()).contains(id());
        assertThat(attune("list", "mentoring.entry").out()).contains(id());
        assertThat(shown.out()).contains("zwiebelfisch").contains("siteOwn");
        assertThat(attune("check").exit()).isZero();
    }

    @Test
    void the_words_of_an_entry_that_was_kept_found_and_shown_are_nowhere_on_disk_in_clear() throws Exception {
        assertThat(shown.out()).contains("zwiebelfisch");
        Path systemTemp = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(Disk.filesWith("zwiebelfisch", workspace(), product.caches())).isEmpty();
        try (var left = Files.list(systemTemp)) {
            for (Path file : left.filter(path -> path.getFileName().toString().startsWith("attune")).toList()) {
                assertThat(Disk.filesWith("zwiebelfisch", file)).isEmpty();
            }
        }
    }

    @Test
    void an_entry_is_handed_over_as_a_file_to_whom_it_may_go() throws Exception {
        Path file = temp.resolve("entry.pdf");
        Ran written = attune("report", "mentoring.entry", id(), "-o", file.toString());
        assertThat(written.err()).isEmpty();
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        Ran refused = attune("report", "mentoring.entry", id(), "-o", temp.resolve("other.pdf").toString(), "--for",
                "learner");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).hasLineCount(1).contains("not shared with the learner");
        assertThat(temp.resolve("other.pdf")).doesNotExist();
    }

    @Test
    void a_wrong_passphrase_changes_nothing() throws Exception {
        Path wrong = Files.writeString(temp.resolve("wrong"), "a wrong one of some length\n");
        Ran refused = in(workspace(), wrong, new byte[0], "list");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("does not open this workspace").hasLineCount(1);
    }

    @Test
    void duplicate_names_are_refused_with_their_place() throws Exception {
        Ran refused = keep("{\"learnerCode\": \"L-07\",\n \"learnerCode\": \"L-08\"}");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).hasLineCount(1).contains("2");
        assertThat(attune("list", "mentoring.entry", "--json").out()).doesNotContain("L-08");
    }

    @Test
    void broken_utf8_ten_thousand_levels_and_something_else_are_each_refused_in_one_line() throws Exception {
        for (byte[] bad : List.of(new byte[]{'{', '"', (byte) 0xC3, '"', ':', '1', '}'},
                ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8),
                "[1, 2]".getBytes(StandardCharsets.UTF_8), "{\"encounter\": 7}".getBytes(StandardCharsets.UTF_8))) {
            Ran refused = keep(bad);
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).hasLineCount(1);
            assertThat(refused.out()).isEmpty();
        }
    }

    @Test
    void fifty_megabytes_are_refused() throws Exception {
        Path huge = temp.resolve("huge.json");
        Files.writeString(huge, "{\"x\": \"" + "a".repeat(50 * 1024 * 1024) + "\"}");
        Ran refused = attune("new", "mentoring.entry", "--file", huge.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).hasLineCount(1);
    }

    @Test
    void a_backup_restores_what_was_kept() throws Exception {
        Path backup = temp.resolve("copy.attunebackup");
        assertThat(attune("backup", backup.toString()).exit()).isZero();
        Path elsewhere = temp.resolve("elsewhere");
        assertThat(in(elsewhere, "restore", backup.toString()).exit()).isZero();
        assertThat(in(elsewhere, "show", id()).out()).contains("zwiebelfisch");
    }

    @Test
    void a_missing_workspace_is_told_and_not_made() throws Exception {
        Path nowhere = temp.resolve("nowhere");
        Ran refused = in(nowhere, "list");
        assertThat(refused.exit()).isIn(1, 3);
        assertThat(refused.err()).hasLineCount(1);
        assertThat(nowhere).doesNotExist();
    }
}
