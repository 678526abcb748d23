/**
 * Program: who takes part in the training, by code.
 * <p>
 * A person is a record with a pseudonymous code, whatever their roles and profession: a learner need not be a
 * clinician, a mentor may be a learner too. Names stay out; a private name is for the holder's own screen. Enter through
 * {@link org.attune.program.People}, which is there while a workspace is unlocked; nobody needs to know the JSON, which
 * lies beside {@link org.attune.program.Person} as a schema.
 * <p>
 * Who mentors whom, and under which agreement, is a {@link org.attune.program.Relationship}; enter through
 * {@link org.attune.program.Relationships}. Which programs and cohorts there are say
 * {@link org.attune.program.Programs}; what mentors carry and what supports them, {@link org.attune.program.Mentors};
 * whom one may talk to, {@link org.attune.program.Contacts}. Somebody leaves by {@link org.attune.program.Departures}.
 * <p>
 * Capabilities and faces may enter this room; it enters the ground floor only.
 */
@Export
@Version("1.0.0")
package org.attune.program;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
