package org.attune.console.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.attune.console.ConsoleCommand;
import org.attune.console.internal.commands.BackupCommand;
import org.attune.console.internal.commands.CheckCommand;
import org.attune.console.internal.commands.ExportCommand;
import org.attune.console.internal.commands.InitCommand;
import org.attune.console.internal.commands.ListCommand;
import org.attune.console.internal.commands.LogCommand;
import org.attune.console.internal.commands.NewCommand;
import org.attune.console.internal.commands.RestoreCommand;
import org.attune.console.internal.commands.SchemaCommand;
import org.attune.console.internal.commands.SearchCommand;
import org.attune.console.internal.commands.ShowCommand;
import org.attune.console.internal.commands.TourCommand;
import org.attune.console.internal.commands.VersionCommand;
import org.attune.console.internal.store.MemoryWorkspaces;
import org.attune.records.workspace.WindowRequest;
import org.attune.records.workspace.Workspaces;

/** The whole console with its streams in memory, called as a person calls it. */
final class Attune implements Catalogue, Services, Terminal {
    static final String PASSPHRASE = "correct hörse";

    final Path folder;
    final MemoryWorkspaces workspaces;
    final List<String> made = new ArrayList<>();
    final Map<String, String> environment = new HashMap<>();
    final List<String> typed = new ArrayList<>();
    private final Map<String, Supplier<ConsoleCommand>> commands = new TreeMap<>();
    private byte[] in = new byte[0];
    private OutputStream stdout;
    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<WindowRequest> window = Optional.empty();
    boolean person;
    boolean store = true;

    Attune(Path temp) {
        folder = temp.resolve("workspace");
        workspaces = new MemoryWorkspaces(folder, new NoteType());
        NothingInstalled installed = new NothingInstalled();
        commands.put("init", InitCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("list", () -> new ListCommand(installed));
        commands.put("show", ShowCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("log", LogCommand::new);
        commands.put("tour", TourCommand::new);
        commands.put("version", () -> new VersionCommand(installed));
    }

    /** With a workspace, and a passphrase file named by the environment. */
    static Attune ready(Path temp) throws Exception {
        Attune attune = new Attune(temp);
        attune.workspaces.create(attune.folder, "", PASSPHRASE.toCharArray()).workspace().close();
        attune.environment.put("ATTUNE_PASSPHRASE_FILE",
                Files.writeString(temp.resolve("passphrase"), PASSPHRASE + "\n").toString());
        return attune;
    }

    void add(String word, Supplier<ConsoleCommand> command) {
        commands.put(word, command);
    }

    Attune reading(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Attune writingTo(OutputStream other) {
        stdout = other;
        return this;
    }

    int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(new ByteArrayInputStream(in), stdout == null ? out : stdout, err,
                environment, this, this, "the.log");
        Outcome outcome = new Interpreter(this, around).run(List.of(arguments));
        window = outcome.window();
        return outcome.code();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Optional<WindowRequest> window() {
        return window;
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolveSibling(name), text);
    }

    @Override
    public List<String> words() {
        return List.copyOf(commands.keySet());
    }

    @Override
    public Optional<Chosen> choose(String word) {
        return Optional.ofNullable(commands.get(word)).map(maker -> new Made(word, maker.get()));
    }

    @Override
    public <S> Optional<S> find(Class<S> type) {
        return store && type == Workspaces.class ? Optional.of(type.cast(workspaces)) : Optional.empty();
    }

    @Override
    public boolean present() {
        return person;
    }

    @Override
    public Optional<char[]> ask(String prompt) {
        return person ? Optional.of(typed.removeFirst().toCharArray()) : Optional.empty();
    }

    private final class Made implements Chosen {
        private final ConsoleCommand command;

        Made(String word, ConsoleCommand command) {
            this.command = command;
            made.add(word);
        }

        @Override
        public ConsoleCommand command() {
            return command;
        }

        @Override
        public void close() {
            // Forgotten with the run.
        }
    }
}
