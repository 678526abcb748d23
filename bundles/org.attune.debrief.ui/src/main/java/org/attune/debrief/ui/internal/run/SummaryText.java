package org.attune.debrief.ui.internal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.attune.debrief.Gathered;
import org.attune.debrief.Intention;
import org.attune.debrief.Line;
import org.attune.debrief.PositivePractice;
import org.attune.practice.Idea;
import org.attune.words.Words;
import org.attune.workbench.days.DayText;

/**
 * What the group reads together at the end: what it takes along, who does what, what to come back to. Who needs time,
 * and what feedback somebody was given, is not in it. Pure.
 */
final class SummaryText {
    private static final Words WORDS = Words.of(SummaryText.class);

    private final StringBuilder text = new StringBuilder();
    private final LocalDate today;

    private SummaryText(LocalDate today) {
        this.today = today;
    }

    static String of(Gathered gathered, LocalDate today) {
        SummaryText summary = new SummaryText(today);
        summary.part("summary.takeaways", gathered.takeAways(), Line::text);
        summary.part("summary.well", gathered.practices(), PositivePractice::text);
        summary.part("summary.who", gathered.intentions(), summary::who);
        summary.part("summary.ideas", gathered.ideas(), SummaryText::idea);
        summary.part("summary.parked", gathered.parked(), Line::text);
        return summary.text.isEmpty() ? WORDS.text("summary.nothing") : summary.text.toString().strip();
    }

    private <T> void part(String key, List<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            text.append(WORDS.text(key)).append('\n');
            things.forEach(thing -> text.append("  \u2022 ").append(words.apply(thing)).append('\n'));
            text.append('\n');
        }
    }

    private String who(Intention intention) {
        String who = intention.who().isBlank() ? WORDS.text("summary.we") : intention.who();
        Optional<LocalDate> day = intention.comeBackOn();
        return day.isPresent()
                ? WORDS.text("summary.who.on", who, intention.text(), DayText.ofDisplay().write(day.get(), today))
                : WORDS.text("summary.who.one", who, intention.text());
    }

    private static String idea(Idea idea) {
        return idea.hasSomebodyToDecide()
                ? WORDS.text("summary.idea", idea.text(), idea.authoriser())
                : WORDS.text("summary.idea.nobody", idea.text());
    }
}
