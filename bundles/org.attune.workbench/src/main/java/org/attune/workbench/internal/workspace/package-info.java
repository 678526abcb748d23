/**
 * Before a workspace is open: choosing, making, unlocking one, and the recovery key. One calm page at a time. Ends
 * in an unlocked workspace; the window enters, nobody else.
 */
package org.attune.workbench.internal.workspace;
