/**
 * Full text: titles and texts in a database of the memory, so that nothing in clear reaches the disk. Knows nothing of
 * keys and records but their ids. Only {@code book} enters.
 */
package org.attune.vault.internal.search;
