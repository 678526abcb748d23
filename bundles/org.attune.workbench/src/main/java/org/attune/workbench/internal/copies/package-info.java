/**
 * Backups as people meet them: a line on Today when the last one is old, and the way to make one. Nobody enters; they
 * are contributions as anybody's.
 */
package org.attune.workbench.internal.copies;
