/**
 * What bundles contribute to the window, as they announced it: ids, labels, places. Nothing of a contribution is loaded
 * here before it is shown. Services come and go on any thread; the window asks for a snapshot. Knows OSGi, no widgets.
 */
package org.attune.workbench.internal.contributions;
