/**
 * What every part of the window stands on: the site that a contribution gets, icons, distances, small dialogs, and the
 * pane that speaks for a part that failed. The other rooms of the window enter; this one enters none of them.
 */
package org.attune.workbench.internal.parts;
