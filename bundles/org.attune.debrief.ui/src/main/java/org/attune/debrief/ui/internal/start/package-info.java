/**
 * The beginning of a debrief: who, how, what about, and whether at all. It hands a draft over to the editor of
 * {@code debrief.session} by seeds; the runner and the lists enter.
 */
package org.attune.debrief.ui.internal.start;
