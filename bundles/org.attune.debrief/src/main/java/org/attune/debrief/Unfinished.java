package org.attune.debrief;

import java.time.Instant;
import java.util.Optional;

/**
 * A debrief that was left in the middle.
 *
 * @param draft the key of its draft
 * @param title what to call it in a list, without text of anybody's
 * @param phase the name of the phase it was left at; empty at the summary
 * @param keptAt when it was kept last
 */
public record Unfinished(String draft, String title, Optional<String> phase, Instant keptAt) {}
