package org.attune.program;

import org.attune.records.TypeName;

/**
 * Whom one may talk to, as the site names it: the view of a body of {@link #TYPE}. It is shown to whoever would like to
 * talk to someone; nothing notes who looked, and nobody is told (domain.md 11.4).
 *
 * @param name what it is called, such as "Staff counsellor"
 * @param reach how to reach it
 * @param when when; may be empty
 */
public record Contact(String name, String reach, String when) {
    /** The type of record that this is a view of; named after the room that kept contacts first, as workspaces hold it. */
    public static final TypeName TYPE = new TypeName("debrief.contact");

    /** Nobody yet. */
    public static final Contact NOBODY = new Contact("", "", "");

    /** How to reach it, and when, as people read it. */
    public String reachInWords() {
        return when.isBlank() ? reach : reach + " (" + when + ")";
    }
}
