/**
 * The one file: its connections, tables, transactions and events. The only room that knows SQL of the log.
 * <p>
 * Enter through {@link org.attune.vault.internal.store.Database}: {@code write} runs one transaction on the one thread
 * that writes, {@code read} one on a pooled connection that cannot write. What is read of an event's text is sealed
 * bytes; keys are not known here. The other rooms of the vault may enter.
 */
package org.attune.vault.internal.store;
