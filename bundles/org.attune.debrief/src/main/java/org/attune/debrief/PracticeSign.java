package org.attune.debrief;

/**
 * What a debrief's record says of one of the five practices.
 *
 * @param key a word of {@link PracticeKey}
 * @param seen whether the record shows it; otherwise it is still to come
 * @param told what can be told, in a few words for the person's language, such as "purpose agreed" or "key points"
 */
public record PracticeSign(String key, boolean seen, String told) {}
