package org.attune.report.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Puts a password on a PDF, with AES-256 (ISO 32000-2, 7.6.4). Who knows it may do everything, screen readers too. */
public final class Lock {
    private static final int BITS = 256;

    private Lock() {
    }

    /** The PDF encrypted. The library knows passwords as texts only, so one stays in memory until it is collected. */
    public static byte[] on(byte[] pdf, char[] password) throws IOException {
        new Quiet().keep();
        String word = new String(password);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(word, word,
                AccessPermission.getOwnerAccessPermission());
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(policy);
            document.save(out);
        }
        return out.toByteArray();
    }
}
