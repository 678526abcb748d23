/**
 * Rosters: who takes part, in and out as a table (CSV). A file is looked at first; nothing is kept until somebody takes
 * it over, and then all of it in one act. Enter through {@link org.attune.program.roster.Rosters}.
 */
@Export
@Version("1.0.0")
package org.attune.program.roster;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
