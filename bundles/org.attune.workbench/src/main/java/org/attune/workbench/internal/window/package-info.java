/**
 * The window itself and its life, from the first thread to the end of the process. Puts all other rooms together;
 * nobody enters.
 */
package org.attune.workbench.internal.window;
