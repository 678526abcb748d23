/**
 * Small parts that the rooms of this bundle build their screens from: an even grid, text fields that are scanned, the
 * keeping of drafts. Knows SWT and the workbench, and reads nothing from disk but names. Every room of this bundle may enter.
 */
package org.attune.mentoring.ui.internal.parts;
