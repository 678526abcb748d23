package org.attune.forms.internal.check;

import org.attune.forms.Issue;

/** The finding for text that is no JSON. */
public final class Unreadable {
    private Unreadable() {
    }

    /** At the document itself; the fault says line and column. */
    public static Issue issue(String resource, String fault) {
        return Findings.issue(Rule.NOT_JSON.severity(), Rule.NOT_JSON, Place.of(resource), fault);
    }
}
