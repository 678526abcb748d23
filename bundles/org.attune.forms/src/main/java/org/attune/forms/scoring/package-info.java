/**
 * Scoring packs: how the answers to an instrument become scores, as its authors published it.
 * <p>
 * A pack holds numbers, never the wording of an instrument: items are known by number, so a pack can be used with the
 * shell of a form whose text is licensed. Each pack tests itself when it is loaded; one that fails is listed with what
 * is wrong and scores nothing. A score is for the person who answered; a band is shown with its source and its caution,
 * and never as a diagnosis.
 * <p>
 * A bundle offers packs with a {@link org.attune.forms.scoring.PackSource}; everybody finds them through
 * {@link org.attune.forms.scoring.ScoringPacks}. Counting what many people answered is
 * {@link org.attune.forms.scoring.ItemCounts}.
 */
@Export
@Version("1.0.0")
package org.attune.forms.scoring;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
