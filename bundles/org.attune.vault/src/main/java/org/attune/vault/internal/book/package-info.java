/**
 * The records of an unlocked workspace: what {@link org.attune.records.Records} promises, made of keys and events.
 * <p>
 * {@link org.attune.vault.internal.book.VaultRecords} is the way in. Here it is decided whether a body may be kept
 * ({@link org.attune.vault.internal.book.Examination}), what an act does to the log
 * ({@link org.attune.vault.internal.book.Acts}) and who sees what ({@link org.attune.vault.internal.book.Sight}).
 */
package org.attune.vault.internal.book;
