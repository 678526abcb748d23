/**
 * The texts that people read, kept apart from the code that shows them.
 * <p>
 * Every bundle that speaks to a person keeps a {@code messages.properties} beside the class that speaks and reads
 * it through {@link org.attune.words.Words}. Contributions name their labels by key; whoever shows the label looks
 * it up in the contributor's bundle. This room stands on the ground floor: everybody may enter, it enters nobody.
 */
@Export
@Version("1.0.0")
package org.attune.words;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
