package org.attune.records;

/**
 * The name of one version of a record: the SHA-256 of the event that made it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record VersionHash(String hex) {
    public VersionHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A version hash has 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
