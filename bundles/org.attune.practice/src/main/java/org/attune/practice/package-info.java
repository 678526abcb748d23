/**
 * Practice: what happens with patients and is talked through afterwards, in the words that all capabilities share.
 * <p>
 * The {@link org.attune.practice.Encounter} and its {@link org.attune.practice.TouchPoint}s are parts that a capability
 * builds its own records of. A {@link org.attune.practice.FollowUp} is a record of its own: what somebody wants to try
 * or has promised, and the day to come back to it; so are an {@link org.attune.practice.Idea} and a
 * {@link org.attune.practice.Goal}. Enter through {@link org.attune.practice.FollowUps},
 * {@link org.attune.practice.Ideas} and {@link org.attune.practice.Goals}; all about one person in the order of days is
 * their {@link org.attune.practice.Timeline}. How much practice there was, each capability tells as a
 * {@link org.attune.practice.CountedPractice}; what is planned with people on a day, as
 * {@link org.attune.practice.Appointments}; what a goal can be tied to, as a {@link org.attune.practice.FocusOffer}.
 * <p>
 * Capabilities and faces may enter this room; it enters the ground floor only.
 */
@Export
@Version("1.0.0")
package org.attune.practice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
