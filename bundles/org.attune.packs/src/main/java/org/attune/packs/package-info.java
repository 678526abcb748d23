/**
 * Packs: what is installed here, and what of it does not work.
 * <p>
 * Ask the service {@link org.attune.packs.Installed}. It reads the features that the product was assembled from and
 * looks at the running framework; it installs and removes nothing. Everybody may enter this room. It stands on the
 * ground floor and knows the JDK, Gson, the words and the OSGi API.
 */
@Export
@Version("1.0.0")
package org.attune.packs;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
