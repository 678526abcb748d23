/**
 * The middle: pages of perspectives and editors in tabs, dirty marks, saving, asking before something would be lost.
 * The window enters.
 */
package org.attune.workbench.internal.editors;
