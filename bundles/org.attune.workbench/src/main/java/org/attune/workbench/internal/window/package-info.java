/**
 * The windows and their life, from the first thread to the end of the process; a house is what they share. Puts all
 * other rooms together; nobody enters.
 */
package org.attune.workbench.internal.window;
