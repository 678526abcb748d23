package org.attune.workbench.internal.messages;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.attune.records.RecordsException;
import org.attune.records.workspace.WorkspaceException;
import org.attune.words.Words;

/** Failures, told without the text of a record: an exception of a stranger may repeat what a person typed. */
public final class Faults {
    private static final Words WORDS = Words.of(Faults.class);

    private Faults() {
    }

    /** Classes and places of a failure and its causes, for the log; never a message. */
    public static String withoutText(Throwable failure) {
        StringBuilder text = new StringBuilder("A failure (messages left out on purpose):");
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = failure; each != null && seen.add(each); each = each.getCause()) {
            text.append("\n").append(each.getClass().getName());
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("\n    at ").append(frame);
            }
        }
        return text.toString();
    }

    /** What a person is told: our own exceptions carry a sentence meant for them, others do not. */
    public static String forPeople(Throwable failure) {
        return switch (failure) {
            case RecordsException ours -> ours.getMessage();
            case WorkspaceException ours -> ours.getMessage();
            default -> WORDS.text("unexpected");
        };
    }

    /** The same, beginning with what did not work. */
    public static String forPeople(String what, Throwable failure) {
        return WORDS.text("did-not-work", what, forPeople(failure));
    }
}
