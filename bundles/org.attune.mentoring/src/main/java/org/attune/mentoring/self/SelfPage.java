package org.attune.mentoring.self;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that somebody writes for themselves: the view of a body of the type of its {@link SelfPart}. What they wrote is
 * a FHIR QuestionnaireResponse, the body's member {@code response}, and is handed about as JSON.
 *
 * @param form the form that was filled in, as {@code address|version}
 * @param document the name of that version in the vault: 64 hexadecimal digits
 * @param day the day on which it was written
 * @param lookAgainOn the day on which its writer wants to look at it again
 */
public record SelfPage(String form, String document, Optional<LocalDate> day, Optional<LocalDate> lookAgainOn) {}
