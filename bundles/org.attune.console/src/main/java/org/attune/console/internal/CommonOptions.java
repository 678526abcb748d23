package org.attune.console.internal;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands, before or after its word. */
@Command(name = "attune")
final class CommonOptions {
    @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path workspace;

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private Path passphraseFile;

    @Option(names = "--passphrase-stdin", scope = ScopeType.INHERIT)
    private boolean passphraseStdin;

    @Option(names = "--demo", scope = ScopeType.INHERIT)
    private boolean demo;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    Optional<Path> workspace() {
        return Optional.ofNullable(workspace);
    }

    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }

    boolean passphraseStdin() {
        return passphraseStdin;
    }

    boolean demo() {
        return demo;
    }

    boolean json() {
        return json;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }
}
