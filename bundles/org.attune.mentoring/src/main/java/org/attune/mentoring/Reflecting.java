package org.attune.mentoring;

/**
 * How somebody reflects, in words and never as a level: tags for finding a reflection again (domain.md 6.2, ML20).
 *
 * @param timing a word of the vocabulary {@code reflection-timing}, such as {@code in-action}, or another; may be empty
 * @param depth a word of the vocabulary {@code reflection-depth}, such as {@code weighing}, or another; may be empty
 */
public record Reflecting(String timing, String depth) {
    /** How the addresses of forms begin that are models of reflection; a site's own ones may, too. */
    public static final String MODELS = "urn:attune:forms:reflection-";
    /** Nothing said. */
    public static final Reflecting NONE = new Reflecting("", "");
}
