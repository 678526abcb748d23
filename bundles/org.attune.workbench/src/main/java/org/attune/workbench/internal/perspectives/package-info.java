/**
 * The left edge, and under each perspective the stacks of views around the middle. Remembers what a person closed,
 * added and moved as a {@link org.attune.workbench.internal.settings.Layout}. The window enters.
 */
package org.attune.workbench.internal.perspectives;
