/**
 * The middle: pages of perspectives and editors in tabs, dirty marks, saving, asking before something would be lost;
 * in one folder, or in two halves. The window enters.
 */
package org.attune.workbench.internal.editors;
