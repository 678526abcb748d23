package org.attune.workbench.internal.commands;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives labels of one menu a mnemonic each, as long as letters last. */
final class Mnemonics {
    private final Set<Character> taken = new HashSet<>();

    /** The label with a mark before its first letter that is free. */
    String mark(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (int at = 0; at < label.length(); at++) {
            if (Character.isLetterOrDigit(lower.charAt(at)) && taken.add(lower.charAt(at))) {
                return label.substring(0, at) + "&" + label.substring(at);
            }
        }
        return label;
    }
}
