/**
 * How the tabs of a perspective are arranged, as values: stacks, splits with shares, windows of their own, what is
 * minimised or maximised. Knows no widgets; widgets follow it. The perspectives, editors and settings enter.
 */
package org.attune.workbench.internal.docking;
