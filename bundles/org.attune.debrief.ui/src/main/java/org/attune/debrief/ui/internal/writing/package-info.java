/**
 * Fields for free text in debriefs: they point out what may tell who somebody is, and offer other words for those that
 * judge. Every room of this bundle may enter, through {@link org.attune.debrief.ui.internal.writing.Writing}.
 */
package org.attune.debrief.ui.internal.writing;
