/**
 * What happens when something in the window fails again and again, or fatally, or keeps the window from answering: one
 * calm dialog, one entry in the log, never text of a record. The window enters; this room enters none.
 */
package org.attune.workbench.internal.crash;
