/** The texts of the vault, in one file for all its rooms. */
package org.attune.vault.internal.words;
