/**
 * The tour: visits everything that can be seen and takes a picture of each. Enters every room as a guest.
 */
package org.attune.workbench.internal.tour;
