/**
 * What a learner takes away: the records about them that they may have, in a folder that they keep.
 * <p>
 * {@link org.attune.mentoring.portfolio.Portfolios} tells what would go and what would stay and why, gathers it, and
 * brings a portfolio of another workspace in under a code of this one. {@link org.attune.mentoring.portfolio.HandOvers}
 * writes the folder and notes that it was handed over. {@link org.attune.mentoring.portfolio.AccessRequests} gathers
 * all that is recorded about a person, for a person who asks for it by law.
 * {@link org.attune.mentoring.portfolio.PortfolioFormat} is the file; {@code portfolio.schema.json} beside it says its
 * JSON.
 * <p>
 * What is gathered here has been let out by the types themselves
 * ({@link org.attune.records.RecordType#outward}): this room never decides on its own what of a record is private. The
 * faces of this capability may enter.
 */
@Export
@Version("1.0.0")
package org.attune.mentoring.portfolio;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
