package org.attune.workbench.internal.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.attune.records.Records;
import org.attune.records.workspace.CheckReport;
import org.attune.records.workspace.NewWorkspace;
import org.attune.records.workspace.Secrets;
import org.attune.records.workspace.Use;
import org.attune.records.workspace.Workspace;
import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.records.workspace.WorkspaceState;
import org.attune.records.workspace.Workspaces;

/** Workspaces without a disk: one passphrase, one recovery key, a state to choose. */
final class FakeWorkspaces implements Workspaces {
    static final String NEW_RECOVERY = "1111-2222-3333-4444-5555-6666-7777-8888";
    static final String PASSPHRASE = "correct horse";
    static final String RECOVERY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH";

    final FakeRecords records = new FakeRecords();
    final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    volatile WorkspaceState state = WorkspaceState.WORKSPACE;
    volatile Optional<WorkspaceException> refusal = Optional.empty();
    volatile boolean heard;
    volatile Duration patience = Duration.ZERO;
    volatile CountDownLatch answer = new CountDownLatch(0);
    private final Path folder;

    FakeWorkspaces(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path usualFolder() {
        return folder;
    }

    @Override
    public WorkspaceState look(Path where) {
        return state;
    }

    @Override
    public NewWorkspace create(Path where, String holderName, char[] passphrase) {
        happened.add("create " + holderName);
        return new NewWorkspace(new Fake(false, true), RECOVERY);
    }

    @Override
    public Workspace open(Path where, Use use) throws WorkspaceException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        happened.add("open");
        return new Fake(false, false);
    }

    @Override
    public Workspace demo() {
        return new Fake(true, true);
    }

    @Override
    public void restore(Path backup, Path where) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean call(Path where, String word) {
        happened.add("call " + word);
        return heard;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Fake implements Workspace {
        private final boolean demo;
        private volatile boolean unlocked;

        Fake(boolean demo, boolean unlocked) {
            this.demo = demo;
            this.unlocked = unlocked;
        }

        @Override
        public Path folder() {
            return demo ? folder.resolve("demo") : folder;
        }

        @Override
        public Use use() {
            return Use.WINDOW;
        }

        @Override
        public boolean demo() {
            return demo;
        }

        @Override
        public Optional<Records> records() {
            return unlocked ? Optional.of(records) : Optional.empty();
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public Records unlock(char[] passphrase) throws WorkspaceException {
            await(answer);
            compare(passphrase);
            unlocked = true;
            return records;
        }

        @Override
        public Records unlockWithRecoveryKey(String groups) {
            unlocked = true;
            return records;
        }

        @Override
        public Optional<Secrets> secrets() {
            return demo ? Optional.empty() : Optional.of(new FakeSecrets());
        }

        @Override
        public void lock() {
            happened.add("lock");
            unlocked = false;
        }

        @Override
        public CheckReport check() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void backup(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void onCall(Consumer<String> listener) {
            happened.add("listening");
        }

        @Override
        public void close() {
            happened.add("close");
        }
    }

    private final class FakeSecrets implements Secrets {
        @Override
        public void changePassphrase(char[] current, char[] next) throws WorkspaceException {
            await(answer);
            compare(current);
            happened.add("passphrase " + new String(next));
        }

        @Override
        public void changePassphraseByRecoveryKey(String groups, char[] next) {
            happened.add("passphrase by key " + new String(next));
        }

        @Override
        public String renewRecoveryKey(char[] passphrase) throws WorkspaceException {
            compare(passphrase);
            happened.add("recovery key");
            return NEW_RECOVERY;
        }
    }

    private static void compare(char[] passphrase) throws WorkspaceException {
        if (!PASSPHRASE.equals(new String(passphrase))) {
            throw new WorkspaceException(Reason.WRONG_PASSPHRASE, "The passphrase does not open this workspace.");
        }
    }
}
