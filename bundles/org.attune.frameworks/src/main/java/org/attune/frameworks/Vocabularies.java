package org.attune.frameworks;

import org.osgi.annotation.versioning.ProviderType;

/** The lists of words that entries choose from, in the person's language. Any thread; quick after the first call. */
@ProviderType
public interface Vocabularies {
    /**
     * One list.
     *
     * @param name such as {@link Vocabulary#CONTACT_KIND}; an unknown one is an empty list
     */
    Vocabulary vocabulary(String name);

    /** What people read for a word of a list; the word itself when the list does not have it. */
    default String label(String name, String code) {
        return vocabulary(name).labelOf(code);
    }
}
