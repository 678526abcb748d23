/**
 * The folder of a workspace: what lies in it, whether it is a safe place, who holds its lock, how it is copied.
 * Knows no keys and reads no events. The facade of the vault enters.
 */
package org.attune.vault.internal.folder;
