/**
 * Small cells: what of a table or chart of people may be shown, and what is hidden so that nobody can be made out.
 * <p>
 * Every figure about people goes through this room before it reaches a screen, a file, a clipboard or a printer.
 */
@Export
@Version("1.0.0")
package org.attune.privacy.cells;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
