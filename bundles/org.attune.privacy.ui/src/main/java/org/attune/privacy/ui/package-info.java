/**
 * A text field that shows, while people write, what may point to a person.
 * <p>
 * {@link org.attune.privacy.ui.ScannedText} is the field for every free text of the workbench. It points out and asks;
 * it never blocks, never rewrites by itself, and never says that a text is free of identifiers. Every room with
 * windows may enter; calls come on the display's thread.
 */
@Export
@Version("1.0.0")
package org.attune.privacy.ui;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
