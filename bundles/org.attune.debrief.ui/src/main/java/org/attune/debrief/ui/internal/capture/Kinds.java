package org.attune.debrief.ui.internal.capture;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.attune.debrief.Captures;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Gathered;
import org.attune.debrief.Intention;
import org.attune.debrief.Line;
import org.attune.debrief.NeedsTime;
import org.attune.debrief.PositivePractice;
import org.attune.practice.Feedback;
import org.attune.practice.Idea;
import org.attune.practice.TouchPoint;

/** All kinds of things that talk is turned into, in the order in which they are offered. */
public final class Kinds {
    private static final String WHO = "who";
    private static final String BACK_ON = "backon";
    private static final List<Kind> ALL = List.of(touchPoint(), idea(), followUp(),
            lines(Captures.PARK, Gathered::parked, Gathered::withParked), needsTime(), feedback(), practice(),
            lines(Captures.OWN_EXPERIENCE, Gathered::ownExperience, Gathered::withOwnExperience),
            lines(Captures.TAKE_AWAY, Gathered::takeAways, Gathered::withTakeAways));

    private Kinds() {
    }

    /** All of them. */
    public static List<Kind> all() {
        return ALL;
    }

    /** The kind of a word of {@link Captures}. */
    public static Kind of(String word) {
        return ALL.stream().filter(kind -> kind.word().equals(word)).findFirst().orElseThrow();
    }

    /** Everything that was written down, kind by kind. */
    public static List<Item> items(Gathered gathered) {
        return ALL.stream().flatMap(kind -> kind.items(gathered).stream()).toList();
    }

    private static Kind touchPoint() {
        return new Kind(Captures.TOUCH_POINT, List.of(Ask.words(Answers.TEXT), Ask.words("response")),
                (all, id, answers) -> all.with(changed(find(all.touchPoints(), id, TouchPoint::id), answers)),
                all -> items(Captures.TOUCH_POINT, all.touchPoints(), TouchPoint::id,
                        one -> Answers.of(one.moment()).with("response", one.response())));
    }

    private static TouchPoint changed(Optional<TouchPoint> before, Answers answers) {
        TouchPoint one = before.orElseGet(() -> TouchPoint.of(""));
        return new TouchPoint(one.id(), answers.text(), one.present(), one.dimensions(), one.noticed(), one.felt(),
                one.saidOrDone(), answers.text("response"), one.words(), one.wentWell(), one.alternative());
    }

    private static Kind idea() {
        return new Kind(Captures.IDEA,
                List.of(Ask.words(Answers.TEXT), Ask.brief("owner"), Ask.brief("authoriser"), Ask.day("decideby")),
                (all, id, answers) -> all.with(find(all.ideas(), id, Idea::id).orElseGet(() -> Idea.of(""))
                        .saying(answers.text()).inHandsOf(answers.text("owner"), answers.text("authoriser"))
                        .decideBy(answers.day("decideby"))),
                all -> items(Captures.IDEA, all.ideas(), Idea::id, one -> Answers.of(one.text())
                        .with("owner", one.owner()).with("authoriser", one.authoriser())
                        .on("decideby", one.decideBy())));
    }

    private static Kind followUp() {
        return new Kind(Captures.FOLLOW_UP, List.of(Ask.words(Answers.TEXT), Ask.brief(WHO), Ask.day(BACK_ON)),
                (all, id, answers) -> all
                        .with(new Intention(id, answers.text(), answers.text(WHO), answers.day(BACK_ON))),
                all -> items(Captures.FOLLOW_UP, all.intentions(), Intention::id,
                        one -> Answers.of(one.text()).with(WHO, one.who()).on(BACK_ON, one.comeBackOn())));
    }

    private static Kind needsTime() {
        return new Kind(Captures.NEEDS_TIME, List.of(Ask.words(Answers.TEXT), Ask.brief(WHO), Ask.day(BACK_ON)),
                (all, id, answers) -> all
                        .with(new NeedsTime(id, answers.text(), answers.text(WHO), answers.day(BACK_ON))),
                all -> items(Captures.NEEDS_TIME, all.needsTime(), NeedsTime::id,
                        one -> Answers.of(one.about()).with(WHO, one.who()).on(BACK_ON, one.comeBackOn())));
    }

    private static Kind feedback() {
        List<Ask> asks = List.of(Ask.words(Answers.TEXT), Ask.choice("source", DebriefWords.FEEDBACK_SOURCE),
                Ask.choice("valence", DebriefWords.FEEDBACK_VALENCE),
                Ask.choice("receptiveness", DebriefWords.FEEDBACK_RECEPTIVENESS),
                Ask.choice("delay", DebriefWords.FEEDBACK_DELAY));
        return new Kind(Captures.FEEDBACK, asks,
                (all, id, answers) -> all.with(new Feedback(id, answers.text("source"), answers.text(),
                        answers.text("valence"), answers.text("receptiveness"), answers.text("delay"))),
                all -> items(Captures.FEEDBACK, all.feedback(), Feedback::id,
                        one -> Answers.of(one.text()).with("source", one.source()).with("valence", one.valence())
                                .with("receptiveness", one.receptiveness()).with("delay", one.delay())));
    }

    private static Kind practice() {
        return new Kind(Captures.PRACTICE,
                List.of(Ask.words(Answers.TEXT), Ask.words("why"), Ask.choice("scope", DebriefWords.SHARING_SCOPE)),
                (all, id, answers) -> all.with(practised(find(all.practices(), id, PositivePractice::id), answers)),
                all -> items(Captures.PRACTICE, all.practices(), PositivePractice::id, one -> Answers.of(one.text())
                        .with("why", one.whyItWorked()).with("scope", one.scope())));
    }

    private static PositivePractice practised(Optional<PositivePractice> before, Answers answers) {
        PositivePractice one = before.orElseGet(() -> PositivePractice.of("", ""));
        String scope = answers.text("scope").isEmpty() ? PositivePractice.GROUP : answers.text("scope");
        return new PositivePractice(one.id(), answers.text(), answers.text("why"), one.debate(), one.dimensions(),
                scope, one.raisedOn(), one.origin());
    }

    private static Kind lines(String word, Function<Gathered, List<Line>> read,
            BiFunction<Gathered, List<Line>, Gathered> write) {
        return new Kind(word, List.of(Ask.words(Answers.TEXT)),
                (all, id, answers) -> write.apply(all, put(read.apply(all), new Line(id, answers.text()).named())),
                all -> items(word, read.apply(all), Line::id, one -> Answers.of(one.text())));
    }

    private static List<Line> put(List<Line> lines, Line line) {
        return find(lines, line.id(), Line::id).isPresent()
                ? lines.stream().map(one -> one.id().equals(line.id()) ? line : one).toList()
                : Stream.concat(lines.stream(), Stream.of(line)).toList();
    }

    private static <T> Optional<T> find(List<T> all, String id, Function<T, String> idOf) {
        return all.stream().filter(one -> !id.isEmpty() && idOf.apply(one).equals(id)).findFirst();
    }

    private static <T> List<Item> items(String word, List<T> all, Function<T, String> id,
            Function<T, Answers> answers) {
        return all.stream().map(one -> new Item(of(word), id.apply(one), answers.apply(one))).toList();
    }
}
