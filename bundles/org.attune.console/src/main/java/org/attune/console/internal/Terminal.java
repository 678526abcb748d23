package org.attune.console.internal;

import java.util.Optional;

/** A person in front of the program, or nobody. */
interface Terminal {
    /** Whether stdin and stdout are a terminal. */
    boolean present();

    /**
     * Asks for something secret, without an echo.
     *
     * @return an array that the caller wipes; empty when there is nobody, or they ended the input
     */
    Optional<char[]> ask(String prompt);
}
