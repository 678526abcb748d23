/**
 * The left edge, and under each perspective the stacks of views around the middle: their folders, those that are
 * minimised, those in windows of their own. Widgets follow an
 * {@link org.attune.workbench.internal.docking.Arrangement}; what a person does makes a new one. The window enters.
 */
package org.attune.workbench.internal.perspectives;
