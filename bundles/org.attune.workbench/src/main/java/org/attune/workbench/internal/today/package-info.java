/**
 * The Today perspective: one column of sections from all bundles, and the sections that the workbench itself has
 * to say.
 */
package org.attune.workbench.internal.today;
