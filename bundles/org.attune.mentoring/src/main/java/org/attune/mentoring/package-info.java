/**
 * Mentoring: the log of encounters between a learner, a patient and a mentor.
 * <p>
 * An {@link org.attune.mentoring.Entry} is one encounter with its touch points, what was done well and what to try next
 * time; {@code entry.schema.json} beside it says its JSON. What to try next time lives on as a follow-up and comes back
 * when the learner is met again. Enter through {@link org.attune.mentoring.MentoringLog}, which is there while a
 * workspace is unlocked; {@link org.attune.mentoring.MentoringCounts} tells how much there was. Questions to ask are in
 * the room {@code prompts}, what somebody writes for nobody but themselves in the room {@code self}.
 * <p>
 * The faces of this capability (window, console) may enter this room. Other capabilities do not: they meet it through
 * records, links and the services of the floors below.
 */
@Export
@Version("1.0.0")
package org.attune.mentoring;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
