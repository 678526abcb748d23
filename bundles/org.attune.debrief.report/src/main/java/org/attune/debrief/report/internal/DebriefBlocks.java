package org.attune.debrief.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.attune.debrief.Debrief;
import org.attune.debrief.DebriefWords;
import org.attune.debrief.Gathered;
import org.attune.debrief.Intention;
import org.attune.debrief.Line;
import org.attune.debrief.Objective;
import org.attune.debrief.PhaseNotes;
import org.attune.debrief.PositivePractice;
import org.attune.frameworks.Vocabularies;
import org.attune.practice.Feedback;
import org.attune.practice.Idea;
import org.attune.practice.TouchPoint;
import org.attune.report.Block;
import org.attune.report.Block.Bullets;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.words.Words;

/** A debrief on paper: what is carried on comes first, and what nobody wrote is not there. */
final class DebriefBlocks {
    private static final Words WORDS = Words.of(DebriefBlocks.class);

    private final Vocabularies vocabularies;

    DebriefBlocks(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    String title(Debrief debrief) {
        String trigger = word(DebriefWords.TRIGGER, debrief.setting().trigger());
        return trigger.isBlank() ? WORDS.text("debrief.plain") : WORDS.text("debrief.title", trigger);
    }

    List<Block> of(Debrief debrief, List<Idea> ideas, List<PositivePractice> practices) {
        Gathered gathered = debrief.gathered();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(facts(debrief)));
        list(blocks, "take-aways", gathered.takeAways(), Line::text);
        list(blocks, "intentions", gathered.intentions(), DebriefBlocks::said);
        list(blocks, "ideas", ideas, DebriefBlocks::said);
        list(blocks, "practices", practices, DebriefBlocks::said);
        list(blocks, "touch-points", gathered.touchPoints(), DebriefBlocks::said);
        list(blocks, "feedback", gathered.feedback(), this::said);
        list(blocks, "parked", gathered.parked(), Line::text);
        notes(blocks, debrief);
        return blocks;
    }

    private List<Fact> facts(Debrief debrief) {
        return Stream.of(fact("when", Texts.day(debrief.setting().date())),
                fact("framework", debrief.frameworkTitle()),
                fact("purpose", debrief.agreement().purpose()),
                fact("objectives", debrief.agreement().objectives().stream().filter(Objective::discussed)
                        .map(Objective::text).collect(Collectors.joining("\n"))),
                fact("place", word(DebriefWords.PLACE, debrief.setting().place())),
                fact("people", debrief.group().people().map(String::valueOf).orElse("")),
                fact("minutes", debrief.closing().minutes().map(String::valueOf).orElse("")),
                fact("ended-early", word(DebriefWords.ENDED_EARLY, debrief.closing().endedEarly())),
                fact("not-held", word(DebriefWords.NOT_HELD, debrief.closing().notHeld())))
                .flatMap(Optional::stream).toList();
    }

    /** The facilitator's own notes are there only where they are handed out: to the facilitator. */
    private static void notes(List<Block> blocks, Debrief debrief) {
        List<Fact> notes = debrief.phases().stream().filter(phase -> !phase.text().isBlank())
                .map(DebriefBlocks::fact).toList();
        if (!notes.isEmpty()) {
            blocks.add(new Heading(1, WORDS.text("notes")));
            blocks.add(new Facts(notes));
        }
    }

    private static Fact fact(PhaseNotes phase) {
        return new Fact(phase.title(), phase.text());
    }

    private static Optional<Fact> fact(String key, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Fact(WORDS.text(key), text));
    }

    private static <T> void list(List<Block> blocks, String key, List<T> things, Function<T, String> said) {
        if (!things.isEmpty()) {
            blocks.add(new Heading(1, WORDS.text(key)));
            blocks.add(new Bullets(things.stream().map(said).toList()));
        }
    }

    private static String said(Intention intention) {
        String who = intention.who().isBlank() ? WORDS.text("the-group") : intention.who();
        return intention.comeBackOn().map(day -> WORDS.text("intention.back", who, intention.text(), Texts.day(day)))
                .orElseGet(() -> WORDS.text("intention", who, intention.text()));
    }

    private static String said(Idea idea) {
        return idea.hasSomebodyToDecide()
                ? WORDS.text("idea", idea.text(), idea.authoriser())
                : WORDS.text("idea.nobody", idea.text());
    }

    private static String said(PositivePractice practice) {
        return practice.whyItWorked().isBlank()
                ? practice.text()
                : WORDS.text("practice", practice.text(), practice.whyItWorked());
    }

    private static String said(TouchPoint point) {
        return Stream.of(point.moment(), point.noticed(), point.saidOrDone(), point.response(), point.alternative())
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private String said(Feedback feedback) {
        String source = word(DebriefWords.FEEDBACK_SOURCE, feedback.source());
        return source.isBlank() ? feedback.text() : WORDS.text("feedback.from", source, feedback.text());
    }

    private String word(String vocabulary, String code) {
        return vocabularies.label(vocabulary, code);
    }
}
