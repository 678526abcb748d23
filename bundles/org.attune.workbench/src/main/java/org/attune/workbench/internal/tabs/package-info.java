/**
 * Folders of tabs: how they are laid out and dragged, what a click on them means. Knows nothing of what is in a tab. The
 * perspectives, the editors and the window enter.
 */
package org.attune.workbench.internal.tabs;
