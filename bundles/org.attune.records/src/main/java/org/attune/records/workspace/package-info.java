/**
 * Workspaces: the folders in which people work, as in Eclipse.
 * <p>
 * A workspace is a local folder with {@code vault.db}, {@code packs/}, {@code settings/}, {@code logs/} and
 * {@code backups/}. {@link org.attune.records.workspace.Workspaces} makes, opens and restores them; whoever opens one
 * for writing holds its lock. Unlocking publishes the service {@link org.attune.records.Records}.
 */
@Export
@Version("1.0.0")
package org.attune.records.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
