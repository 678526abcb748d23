/**
 * The small parts that screens are built from, whichever bundle they belong to: an even grid, tables whose columns fit,
 * the row that a person chose, quiet hints beside a field, what an empty view shows, and the keeping of drafts.
 * <p>
 * Everything here is called on the user interface's thread and reads nothing from disk. Floors 4 and 5 may enter.
 */
@Export
@Version("1.0.0")
package org.attune.workbench.parts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
