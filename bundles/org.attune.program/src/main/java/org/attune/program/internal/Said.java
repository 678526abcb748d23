package org.attune.program.internal;

import java.util.List;
import java.util.Optional;

import org.attune.records.Complaint;
import org.attune.words.Words;

/** Complaints in the words of this room. */
final class Said {
    private static final Words WORDS = Words.of(Said.class);

    private Said() {
    }

    /** A complaint when something is wrong. */
    static Optional<Complaint> when(boolean wrong, String path, String key) {
        return wrong ? Optional.of(new Complaint(path, WORDS.text(key))) : Optional.empty();
    }

    /** Those that are there. */
    static List<Complaint> all(List<Optional<Complaint>> complaints) {
        return complaints.stream().flatMap(Optional::stream).toList();
    }
}
