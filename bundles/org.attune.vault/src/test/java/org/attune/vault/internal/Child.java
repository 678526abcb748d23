package org.attune.vault.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.attune.records.Reader;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;

/** Another process, for what only another process can show. It says on its output what it did. */
final class Child {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Child() {
    }

    /** Begins one, with the class path of this process. */
    static Process begin(Path temp, Path folder, String... what) throws IOException {
        return beginUnder(List.of(), temp, folder, what);
    }

    /** Begins one under another program, such as one that traces it. */
    static Process beginUnder(List<String> over, Path temp, Path folder, String... what) throws IOException {
        List<String> command = new ArrayList<>(over);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temp, "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(), temp.toString(), folder.toString()));
        command.addAll(List.of(what));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static void main(String[] arguments) throws Exception {
        Site site = new Site(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        switch (arguments[2]) {
            case "hold" -> hold(site, folder);
            case "write-on" -> writeOn(site, folder);
            case "write" -> write(site, folder, Integer.parseInt(arguments[3]));
            case "commit" -> commit(site, folder, Integer.parseInt(arguments[3]), Path.of(arguments[4]));
            case "read" -> read(site, folder);
            case "call" -> OUT.println(site.workspaces.call(folder, "show"));
            default -> throw new IllegalArgumentException(arguments[2]);
        }
    }

    /** Holds the workspace and says which word was called. */
    private static void hold(Site site, Path folder) throws WorkspaceException, InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        try (Workspace workspace = site.open(folder, Use.WINDOW)) {
            workspace.onCall(word -> {
                OUT.println("called " + word);
                called.countDown();
            });
            OUT.println("holding");
            called.await();
            // The answer to the caller goes out before the socket goes away.
            Thread.sleep(200);
        }
    }

    /** Writes without end and says each id once it is on disk. */
    private static void writeOn(Site site, Path folder) throws WorkspaceException, RecordsException {
        Records records = site.open(folder, Use.COMMAND).records().orElseThrow();
        for (int i = 0; true; i++) {
            OUT.println(Notes.create(records, Notes.note("note " + i)).record());
        }
    }

    /** Writes some notes as soon as the workspace is free. */
    private static void write(Site site, Path folder, int count)
            throws RecordsException, WorkspaceException, InterruptedException {
        int left = count;
        while (left > 0) {
            try (Workspace workspace = site.open(folder, Use.COMMAND)) {
                for (int i = 0; i < 10 && left > 0; i++, left--) {
                    Notes.create(workspace.records().orElseThrow(), Notes.note("note " + left));
                }
            } catch (WorkspaceException inUse) {
                if (inUse.reason() != WorkspaceException.Reason.IN_USE) {
                    throw inUse;
                }
                // Its turn comes later; asking without a pause would only take time from whose turn it is.
                Thread.sleep(20);
            }
        }
        OUT.println("done");
    }

    /** Writes some notes and puts each id into a file once it is said to be kept; folds the log in half way. */
    private static void commit(Site site, Path folder, int count, Path acknowledged)
            throws WorkspaceException, RecordsException, IOException {
        try (Workspace workspace = site.open(folder, Use.COMMAND);
                OutputStream out = Files.newOutputStream(acknowledged)) {
            for (int i = 0; i < count; i++) {
                if (i == count / 2) {
                    workspace.lock();
                    workspace.unlock(Site.PASSPHRASE.toCharArray());
                }
                String title = "note " + i + " " + "x".repeat(i * 37 % 150);
                RecordId id = Notes.create(workspace.records().orElseThrow(), Notes.note(title)).record();
                out.write((id + "=" + title + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static void read(Site site, Path folder) throws WorkspaceException, RecordsException {
        try (Workspace workspace = site.open(folder, Use.READING)) {
            OUT.println(workspace.records().orElseThrow().as(Reader.me()).counts()
                    .get(NoteType.NAME) + " " + workspace.check().clean());
        }
    }
}
