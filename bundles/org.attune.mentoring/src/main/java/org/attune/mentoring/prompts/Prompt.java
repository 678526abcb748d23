package org.attune.mentoring.prompts;

import org.attune.records.TypeName;

/**
 * A question that opens a talk: the view of a body of {@link #TYPE}.
 *
 * @param situation a word of {@link Prompts#situations}, or another
 * @param text the question, up to 2,000 characters
 * @param source what it rests on or where it comes from; may be empty
 */
public record Prompt(String situation, String text, String source) {
    /** The type of record that a site's own questions are kept as. */
    public static final TypeName TYPE = new TypeName("mentoring.prompt");
}
