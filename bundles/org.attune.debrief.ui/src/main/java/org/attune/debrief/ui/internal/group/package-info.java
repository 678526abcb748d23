/**
 * The window for the group: prompts and phase names, and nothing else. It knows no record and no service; the rooms of
 * the runner and of the beginning enter.
 */
package org.attune.debrief.ui.internal.group;
