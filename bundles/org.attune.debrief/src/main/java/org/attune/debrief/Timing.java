package org.attune.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a debrief has been running. Time is counted from beat to beat by the clock that only runs forward; a silence
 * of over two minutes (the lid was closed, the program was ended, the clock was set) is not counted but put aside, for
 * the facilitator to say whether the group talked on. Never negative. Immutable.
 *
 * @param counted how long it has run
 * @param away how long nobody knows about
 * @param last the last beat; empty before the first one, and after a new start of the program
 * @param lastWall the time of day of the last beat, also of the program before
 */
public record Timing(Duration counted, Duration away, Optional<Beat> last, Optional<Instant> lastWall) {
    /** Nothing has run yet. */
    public static final Timing NOT_STARTED = new Timing(Duration.ZERO, Duration.ZERO, Optional.empty(),
            Optional.empty());
    /** A silence up to this long is time of the debrief. */
    public static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** As a program before this one left it. */
    public static Timing resumed(Duration counted, Duration away, Optional<Instant> lastWall) {
        return new Timing(atLeastNothing(counted), atLeastNothing(away), Optional.empty(), lastWall);
    }

    /** After a beat. To be called about once a second while the debrief runs. */
    public Timing at(Beat beat) {
        Duration run = last.map(before -> atLeastNothing(Duration.ofNanos(beat.nanos() - before.nanos())))
                .orElse(Duration.ZERO);
        Duration byWall = lastWall.map(before -> atLeastNothing(Duration.between(before, beat.wall())))
                .orElse(Duration.ZERO);
        boolean silent = isLong(run);
        Duration asleep = silent ? longer(run, byWall) : byWall.minus(run);
        return new Timing(silent ? counted : atMostADay(counted.plus(run)),
                isLong(asleep) ? atMostADay(away.plus(asleep)) : away, Optional.of(beat), Optional.of(beat.wall()));
    }

    /** The group talked on while the program was away. */
    public Timing countingAway() {
        return new Timing(atMostADay(counted.plus(away)), Duration.ZERO, last, lastWall);
    }

    /** Nobody talked while the program was away. */
    public Timing forgettingAway() {
        return new Timing(counted, Duration.ZERO, last, lastWall);
    }

    /** The clocks are not looked at any more until the next beat; the time between does not count. */
    public Timing resting() {
        return new Timing(counted, away, Optional.empty(), Optional.empty());
    }

    /** Whole minutes, begun ones counted: 0 to 1440. */
    public int minutes() {
        return (int) counted.plusSeconds(59).toMinutes();
    }

    private static boolean isLong(Duration silence) {
        return silence.compareTo(LONGEST_SILENCE) > 0;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration atLeastNothing(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static Duration atMostADay(Duration time) {
        return time.compareTo(A_DAY) > 0 ? A_DAY : time;
    }
}
