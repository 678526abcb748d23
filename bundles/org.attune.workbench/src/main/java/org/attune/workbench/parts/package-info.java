/**
 * Small parts that screens are built from: an even grid, lines that speak up, tables whose columns share their width, the
 * page of an empty view, the keeping of drafts, the following of what changes elsewhere.
 * <p>
 * {@link org.attune.workbench.parts.Grids} first; the rest is one class for one thing. They know SWT and
 * {@link org.attune.workbench.Site}, and what they read from disk they read in the background. Everybody with windows may
 * enter, on the user interface's thread.
 */
@Export
@Version("1.0.0")
package org.attune.workbench.parts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
