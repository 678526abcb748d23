package org.attune.vault.internal.keys;

/**
 * Encrypted bytes with what is needed to open them besides the key. The arrays are not copied: nobody changes them.
 *
 * @param nonce 12 random bytes
 * @param bytes the ciphertext, with its 16-byte tag at the end
 */
public record Sealed(byte[] nonce, byte[] bytes) {}
