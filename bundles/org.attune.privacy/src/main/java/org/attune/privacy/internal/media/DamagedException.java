package org.attune.privacy.internal.media;

/** A file that ends too early or is not built as its beginning says. */
final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;

    DamagedException() {
        super("The file is not built as its kind asks");
    }
}
