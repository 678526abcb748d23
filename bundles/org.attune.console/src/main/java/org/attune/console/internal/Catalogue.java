package org.attune.console.internal;

import java.util.List;
import java.util.Optional;

import org.attune.console.ConsoleCommand;

/** The commands that there are. Asking for the words makes none of them. */
public interface Catalogue {
    /** All words, in the order of the alphabet. */
    List<String> words();

    /** Makes the command of a word. */
    Optional<Chosen> choose(String word);

    /** A command for one run, to be given back. */
    interface Chosen extends AutoCloseable {
        /** The command. */
        ConsoleCommand command();

        @Override
        void close();
    }
}
