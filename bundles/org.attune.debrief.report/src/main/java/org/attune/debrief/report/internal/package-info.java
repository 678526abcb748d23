/**
 * Debriefs on paper: a summary, pocket cards of the frameworks, and the lists of a team. It stands on floor 5 and has
 * no window. Nobody enters.
 */
package org.attune.debrief.report.internal;
