package org.attune.frameworks;

/**
 * A word of a vocabulary.
 *
 * @param code what records hold, such as {@code co-visit}
 * @param label what people read, in their language
 */
public record Term(String code, String label) {}
