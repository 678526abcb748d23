/** Rosters in and out: what a file would do is shown before it is done. */
package org.attune.program.ui.internal.roster;
