/**
 * Files beside the vault: what is handed over, exported or set. They are there whole, or not at all. Knows nothing of
 * records; every floor may enter.
 */
@Export
@Version("1.0.0")
package org.attune.records.files;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
