package org.attune.privacy.internal.media;

/** Takes out of one kind of file what a device or program wrote about itself, its place and its people. */
@FunctionalInterface
interface Cleaning {
    /**
     * The file without it; may be the same array, changed.
     *
     * @throws DamagedException when the file is not built as its kind asks
     * @throws TellsTooMuchException when something of it cannot be taken out
     */
    byte[] clean(byte[] file) throws DamagedException, TellsTooMuchException;
}
