/**
 * The dialogs that change what opens a workspace: its passphrase and its recovery key. They stand on the parts of
 * {@code internal.workspace}; the window's commands enter.
 */
package org.attune.workbench.internal.secrets;
