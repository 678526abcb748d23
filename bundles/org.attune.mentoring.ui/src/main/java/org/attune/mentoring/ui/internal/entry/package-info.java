/**
 * The full entry: one encounter with all its touch points in an editor. What is read, kept and saved is decided by
 * {@code EntryDesk}, which knows no widget. Entered by the workbench only.
 */
package org.attune.mentoring.ui.internal.entry;
