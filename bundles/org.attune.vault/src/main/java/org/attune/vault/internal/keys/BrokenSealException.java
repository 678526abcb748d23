package org.attune.vault.internal.keys;

/** Sealed bytes that do not open: altered, swapped, or sealed by another key. */
public final class BrokenSealException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenSealException(Throwable cause) {
        super("The seal does not open", cause);
    }
}
