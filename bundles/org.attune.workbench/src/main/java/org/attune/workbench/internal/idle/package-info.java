/**
 * Notices that nobody is there, and locks the workspace then. The clock on the wall decides, not a timer: a machine that
 * slept is as long without anybody as it slept. The window enters; this room enters none.
 */
package org.attune.workbench.internal.idle;
