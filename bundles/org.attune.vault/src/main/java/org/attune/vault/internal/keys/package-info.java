/**
 * Keys: from a passphrase to the key of one record, and nothing about where they are kept.
 * <p>
 * A passphrase is stretched ({@link org.attune.vault.internal.keys.Stretching}) to a key that unwraps the
 * {@link org.attune.vault.internal.keys.VaultKey}; that one gives a key per purpose, one of which wraps the keys of
 * records. Everything is sealed by {@link org.attune.vault.internal.keys.Aead}. The other rooms of the vault may enter.
 */
package org.attune.vault.internal.keys;
