package org.attune.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.attune.practice.Feedback;
import org.attune.practice.Idea;
import org.attune.practice.TouchPoint;

/**
 * What talk was turned into while the debrief ran. Everything that is added gets an id.
 *
 * @param touchPoints moments that were talked through
 * @param feedback what people were told about how they met a person
 * @param practices what was done well; records of their own once the debrief is closed
 * @param ideas what could be better; records of their own once the debrief is closed
 * @param intentions what somebody will do; follow-ups once the debrief is closed
 * @param needsTime who wants to think first; gentle follow-ups once the debrief is closed
 * @param ownExperience how people tied the event to what they have lived through
 * @param parked what matters and had no place
 * @param takeAways what the group carries on
 * @param exercises what the group did
 */
public record Gathered(List<TouchPoint> touchPoints, List<Feedback> feedback, List<PositivePractice> practices,
        List<Idea> ideas, List<Intention> intentions, List<NeedsTime> needsTime, List<Line> ownExperience,
        List<Line> parked, List<Line> takeAways, List<Exercise> exercises) {
    /** Nothing yet. */
    public static final Gathered NOTHING = new Gathered(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of());

    public Gathered {
        touchPoints = List.copyOf(touchPoints);
        feedback = List.copyOf(feedback);
        practices = List.copyOf(practices);
        ideas = List.copyOf(ideas);
        intentions = List.copyOf(intentions);
        needsTime = List.copyOf(needsTime);
        ownExperience = List.copyOf(ownExperience);
        parked = List.copyOf(parked);
        takeAways = List.copyOf(takeAways);
        exercises = List.copyOf(exercises);
    }

    /** Only what the group carries on: all that rounds keep. */
    public static Gathered onlyTakeAways(List<Line> lines) {
        return NOTHING.withTakeAways(lines);
    }

    /** One more touch point, or another text of one that is there. */
    public Gathered with(TouchPoint point) {
        return withTouchPoints(put(touchPoints, point.named(), TouchPoint::id));
    }

    /** One more piece of feedback, or another text of one that is there. */
    public Gathered with(Feedback one) {
        return new Gathered(touchPoints, put(feedback, one.named(), Feedback::id), practices, ideas, intentions,
                needsTime, ownExperience, parked, takeAways, exercises);
    }

    /** One more positive practice, or another text of one that is there. */
    public Gathered with(PositivePractice one) {
        return new Gathered(touchPoints, feedback, put(practices, one.named(), PositivePractice::id), ideas,
                intentions, needsTime, ownExperience, parked, takeAways, exercises);
    }

    /** One more idea, or another text of one that is there. */
    public Gathered with(Idea one) {
        return withIdeas(put(ideas, one.named(), Idea::id));
    }

    /** One more intention, or another text of one that is there. */
    public Gathered with(Intention one) {
        return new Gathered(touchPoints, feedback, practices, ideas, put(intentions, one.named(), Intention::id),
                needsTime, ownExperience, parked, takeAways, exercises);
    }

    /** One more who needs time, or another text of one that is there. */
    public Gathered with(NeedsTime one) {
        return new Gathered(touchPoints, feedback, practices, ideas, intentions,
                put(needsTime, one.named(), NeedsTime::id), ownExperience, parked, takeAways, exercises);
    }

    /** One more exercise, or another text of one that is there. */
    public Gathered with(Exercise one) {
        return new Gathered(touchPoints, feedback, practices, ideas, intentions, needsTime, ownExperience, parked,
                takeAways, put(exercises, one, Exercise::id));
    }

    /** The same with other touch points. */
    public Gathered withTouchPoints(List<TouchPoint> others) {
        return new Gathered(others, feedback, practices, ideas, intentions, needsTime, ownExperience, parked,
                takeAways, exercises);
    }

    /** The same with other ideas. */
    public Gathered withIdeas(List<Idea> others) {
        return new Gathered(touchPoints, feedback, practices, others, intentions, needsTime, ownExperience, parked,
                takeAways, exercises);
    }

    /** Without what lives on in records of its own once the debrief is closed: ideas and practices. */
    public Gathered withoutOffspring() {
        return new Gathered(touchPoints, feedback, List.of(), List.of(), intentions, needsTime, ownExperience, parked,
                takeAways, exercises);
    }

    /** The same with other words on people's own experience. */
    public Gathered withOwnExperience(List<Line> others) {
        return new Gathered(touchPoints, feedback, practices, ideas, intentions, needsTime, others, parked, takeAways,
                exercises);
    }

    /** The same with other things parked. */
    public Gathered withParked(List<Line> others) {
        return new Gathered(touchPoints, feedback, practices, ideas, intentions, needsTime, ownExperience, others,
                takeAways, exercises);
    }

    /** The same with other take-aways. */
    public Gathered withTakeAways(List<Line> others) {
        return new Gathered(touchPoints, feedback, practices, ideas, intentions, needsTime, ownExperience, parked,
                others, exercises);
    }

    /** The same without one thing, whatever it is. */
    public Gathered without(String id) {
        return new Gathered(drop(touchPoints, id, TouchPoint::id), drop(feedback, id, Feedback::id),
                drop(practices, id, PositivePractice::id), drop(ideas, id, Idea::id),
                drop(intentions, id, Intention::id), drop(needsTime, id, NeedsTime::id),
                drop(ownExperience, id, Line::id), drop(parked, id, Line::id), drop(takeAways, id, Line::id),
                drop(exercises, id, Exercise::id));
    }

    /** One more line in a list of lines. */
    static List<Line> plus(List<Line> lines, Line line) {
        return put(lines, line.named(), Line::id);
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, String> id) {
        List<T> more = new ArrayList<>(all);
        int place = all.stream().map(id).toList().indexOf(id.apply(one));
        if (place >= 0) {
            more.set(place, one);
        } else {
            more.add(one);
        }
        return more;
    }

    private static <T> List<T> drop(List<T> all, String id, Function<T, String> idOf) {
        return all.stream().filter(one -> !idOf.apply(one).equals(id)).toList();
    }
}
