package org.attune.forms.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One score of one person, for that person.
 *
 * @param scale which score
 * @param value the score, exact to 16 digits; empty when too little was answered
 * @param answered how many items, or scales, had an answer
 * @param convention how it is given; {@link Convention#RAW} as the pack works it out
 * @param band the band that it lies in, to be shown with the pack's caution; empty when there is none
 */
public record Score(Scale scale, Optional<BigDecimal> value, int answered, String convention, Optional<Band> band) {}
