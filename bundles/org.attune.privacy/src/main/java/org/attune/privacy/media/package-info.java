/**
 * Pictures, recordings and papers beside a record: checked by what they are and not by what they are called, without
 * what a camera or telephone writes into them, and kept encrypted.
 * <p>
 * Enter through {@link org.attune.privacy.media.MediaFiles}, the only way in for a file. A record that has media holds
 * a list of {@link org.attune.privacy.media.Media}; the file itself stays in the vault. What is seen or heard <i>in</i>
 * a picture or recording is not looked at: whoever adds one is asked, in
 * {@link org.attune.privacy.media.Media#rights}, who made it and who agreed.
 */
@Export
@Version("1.0.0")
package org.attune.privacy.media;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
