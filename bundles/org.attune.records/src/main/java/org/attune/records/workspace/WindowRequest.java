package org.attune.records.workspace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person who starts the program wants a window for. The console publishes one as a service before it lets the
 * window's bundles start; without one, the window reads its few options itself.
 *
 * @param word {@code open}, {@code log} (quick entry) or {@code tour}
 * @param folder the workspace, or empty for the usual one
 * @param demo whether a demo workspace is wanted instead
 * @param passphraseFile a file whose first line unlocks the workspace, or empty to ask
 * @param output where a tour puts its pictures
 */
public record WindowRequest(String word, Optional<Path> folder, boolean demo, Optional<Path> passphraseFile,
        Optional<Path> output) {}
