/**
 * How a person left the window: places, sizes, what is open. Kept as JSON in the workspace's settings folder, never in
 * the vault, and never with text of a record. Knows no widgets.
 */
package org.attune.workbench.internal.settings;
