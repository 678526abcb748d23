/**
 * Everything that can be done by menu, key or name: the window's own commands and contributed ones, side by side.
 * The window and quick access enter.
 */
package org.attune.workbench.internal.commands;
