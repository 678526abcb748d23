package org.attune.workbench.internal.commands;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives labels of one menu a mnemonic each, as long as letters last. */
final class Mnemonics {
    private final Set<Character> taken = new HashSet<>();

    /** The label as it is where the letter that it wishes for is free, else with a mark before one that is. */
    String mark(String label) {
        int wish = label.replace("&&", "  ").indexOf('&');
        boolean free = wish >= 0 && wish + 1 < label.length() && taken.add(letter(label, wish + 1));
        return free ? label : markFirst(label.replaceAll("&(&?)", "$1$1"));
    }

    private static char letter(String label, int at) {
        return label.toLowerCase(Locale.ROOT).charAt(at);
    }

    private String markFirst(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        for (int at = 0; at < label.length(); at++) {
            if (Character.isLetterOrDigit(lower.charAt(at)) && taken.add(lower.charAt(at))) {
                return label.substring(0, at) + "&" + label.substring(at);
            }
        }
        return label;
    }
}
