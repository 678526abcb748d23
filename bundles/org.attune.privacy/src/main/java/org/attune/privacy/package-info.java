/**
 * Points out what in a free text may identify a person, before the text is kept or leaves the house.
 * <p>
 * <b>A scan points out; it cannot prove de-identification.</b> It knows shapes (dates, telephone numbers, room
 * numbers …) and the names that the site knows. It does not know what a text means: a rare event, an unusual role or
 * two harmless facts side by side identify people without any shape, and a name that nobody told the site is found
 * only behind a title or a word such as <i>daughter</i>. Whoever shows the result says "perhaps", never
 * "de-identified", "anonymous" or "safe", and an empty result means only that nothing was recognised.
 * <p>
 * The classes follow the list of 45 CFR 164.514(b)(2). {@link org.attune.privacy.IdentifierScan} is the service that
 * screens and exports ask; a site adds patterns of its own by publishing a {@link org.attune.privacy.ScanRule}.
 * A scan keeps nothing: it neither logs, stores nor sends what it reads. Everybody from floor 3 up may
 * enter; it needs no window.
 */
@Export
@Version("1.0.0")
package org.attune.privacy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
