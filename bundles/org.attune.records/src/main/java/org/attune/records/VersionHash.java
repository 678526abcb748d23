package org.attune.records;

import java.util.regex.Pattern;

/**
 * The name of one version of a record: the SHA-256 of the event that made it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record VersionHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public VersionHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A version hash has 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
