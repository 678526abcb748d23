package org.attune.debrief;

import java.util.Optional;

/**
 * An exercise that the group did, or was offered. Nothing is kept of who did it.
 *
 * @param id names it within the debrief; empty until it is kept
 * @param method the {@link Method#code}, or another word
 * @param comfortAsked whether everybody was asked if they are comfortable with it
 * @param optOutOffered whether everybody could sit it out without a reason
 * @param anotherWay the other way that was offered, in free words; may be empty
 */
public record Exercise(String id, String method, Optional<Boolean> comfortAsked, Optional<Boolean> optOutOffered,
        String anotherWay) {}
