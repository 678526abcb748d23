/**
 * Small parts that the rooms of this bundle build their screens from: an even grid, text fields that are scanned, the
 * keeping of drafts. Knows SWT and the workbench, no record and no service. Every room of this bundle may enter.
 */
package org.attune.mentoring.ui.internal.parts;
