/**
 * Work away from the user interface's thread: a few threads, and one ordered lane per contribution. Knows no
 * widgets and no records; the parts of the window enter through {@link
 * org.attune.workbench.internal.background.Lane}.
 */
package org.attune.workbench.internal.background;
