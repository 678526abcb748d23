/**
 * Frameworks: the dimensions of compassion that needs, curriculum and practice have in common, and the lists of words
 * that entries choose from.
 * <p>
 * Frameworks are 1EdTech CASE 1.1 packages; one is built in, with fixed GUIDs. Enter through
 * {@link org.attune.frameworks.Frameworks} and {@link org.attune.frameworks.Vocabularies}; both need no workspace.
 * <p>
 * Capabilities and faces may enter this room; it enters the ground floor only.
 */
@Export
@Version("1.0.0")
package org.attune.frameworks;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
