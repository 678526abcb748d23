/**
 * The vault: the only bundle that knows SQLite and keys. It publishes
 * {@link org.attune.records.workspace.Workspaces}, and {@link org.attune.records.Records} while a workspace is
 * unlocked. Nothing of it is exported; everybody else enters through {@code org.attune.records}.
 * <p>
 * Rooms: {@code folder} (the place and its lock), {@code store} (the file), {@code keys}, {@code book} (the records),
 * {@code search}. This package joins them.
 */
package org.attune.vault.internal;
