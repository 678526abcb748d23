/**
 * Debriefs: a group talks an encounter through, phase by phase, and what it says becomes touch points, ideas and
 * follow-ups.
 * <p>
 * A {@link org.attune.debrief.DebriefFramework} says which phases there are and what to ask; it is read from a FHIR
 * Questionnaire. A {@link org.attune.debrief.Running} debrief is a value that each step replaces; it is kept as a draft
 * at each pause and becomes a {@link org.attune.debrief.Debrief} when it is closed. Enter through
 * {@link org.attune.debrief.DebriefFrameworks}, which needs no workspace, and {@link org.attune.debrief.Debriefs}, which
 * is there while a workspace is unlocked. What a team keeps between debriefs stands in
 * {@link org.attune.debrief.Shelves}; ideas are records of practice. {@link org.attune.debrief.ClimatePulse} asks how it
 * was without knowing who answered.
 * <p>
 * The faces of this capability (window, console, report) may enter this room. Other capabilities do not: they meet it
 * through records, links and the services of the floors below.
 */
@Export
@Version("1.0.0")
package org.attune.debrief;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
