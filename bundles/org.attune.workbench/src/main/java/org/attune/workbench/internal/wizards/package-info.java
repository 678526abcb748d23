/**
 * What a person may begin: editors of empty records, and whatever bundles offer besides. The window enters.
 */
package org.attune.workbench.internal.wizards;
