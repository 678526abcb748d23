/**
 * What talk is turned into while a debrief runs: which things there are, what is asked for each, and how one of them is
 * written down and changed. Only the runner enters.
 */
package org.attune.debrief.ui.internal.capture;
