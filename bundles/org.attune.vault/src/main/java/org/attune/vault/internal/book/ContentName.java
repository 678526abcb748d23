package org.attune.vault.internal.book;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.attune.records.VersionHash;

/** Names of content: its SHA-256. */
final class ContentName {
    private ContentName() {
    }

    static VersionHash of(byte[] bytes) {
        return of(sha256(), bytes);
    }

    static VersionHash of(MessageDigest digest, byte... last) {
        return new VersionHash(HexFormat.of().formatHex(digest.digest(last)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
