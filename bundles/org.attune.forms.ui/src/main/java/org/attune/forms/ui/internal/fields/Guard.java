package org.attune.forms.ui.internal.fields;

/** Tells a change that a person made from one that a field makes itself while it shows an answer. */
final class Guard {
    private boolean showing;

    /** Shows something: what changes by it is nobody's answer. */
    void show(Runnable change) {
        boolean before = showing;
        showing = true;
        try {
            change.run();
        } finally {
            showing = before;
        }
    }

    /** Takes an answer, if it is a person's. */
    void take(Runnable answer) {
        if (!showing) {
            answer.run();
        }
    }
}
