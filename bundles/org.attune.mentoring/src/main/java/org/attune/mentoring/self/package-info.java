/**
 * What somebody writes for nobody but themselves: what compassion means to them, how they look after themselves, how
 * heavy the work has been. It is kept like everything else and leaves by no door: no recipient but the holder reads or
 * counts it, no report takes it, no search finds it. Enter through {@link org.attune.mentoring.self.SelfPages} and
 * {@link org.attune.mentoring.self.LoadTrend}, which are there while a workspace is unlocked.
 */
@Export
@Version("1.0.0")
package org.attune.mentoring.self;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
