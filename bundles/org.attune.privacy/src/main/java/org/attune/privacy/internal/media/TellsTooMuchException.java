package org.attune.privacy.internal.media;

/** A file of which not everything can be taken out that may say where and by whom it was made. */
final class TellsTooMuchException extends Exception {
    private static final long serialVersionUID = 1L;

    TellsTooMuchException() {
        super("The file holds a track of data besides picture and sound");
    }
}
