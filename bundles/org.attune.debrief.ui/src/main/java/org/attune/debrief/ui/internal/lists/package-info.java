/**
 * Lists of debriefs and of what came of them: ideas, practices worth sharing, problems, words. The room of the
 * beginning is entered; nobody enters here.
 */
package org.attune.debrief.ui.internal.lists;
