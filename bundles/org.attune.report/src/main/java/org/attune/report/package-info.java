/**
 * Reports: what Attune puts on paper or hands over as a file, as HTML and as PDF/UA.
 * <p>
 * A bundle publishes a {@link org.attune.report.ReportKind}: it fills a {@link org.attune.report.Report}, which is
 * plain text in blocks and knows no markup, so nothing that a person typed can become any.
 * {@link org.attune.report.Reports} lists the kinds and writes what they made. No SWT here: the console and the
 * window write the same bytes. Everybody from floor 4 up may enter; this room knows no capability.
 */
@Export
@Version("1.0.0")
package org.attune.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
