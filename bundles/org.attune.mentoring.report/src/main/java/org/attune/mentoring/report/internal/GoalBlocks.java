package org.attune.mentoring.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.attune.frameworks.Dimension;
import org.attune.frameworks.Frameworks;
import org.attune.frameworks.Vocabularies;
import org.attune.frameworks.Vocabulary;
import org.attune.practice.FollowUp;
import org.attune.practice.Goal;
import org.attune.practice.GoalStates;
import org.attune.report.Block;
import org.attune.report.Block.Fact;
import org.attune.report.Block.Facts;
import org.attune.report.Block.Heading;
import org.attune.report.Block.Table;
import org.attune.words.Words;

/** Goals and what was agreed on, on paper. */
final class GoalBlocks {
    private static final Words WORDS = Words.of(GoalBlocks.class);
    private static final Comparator<FollowUp> BY_DAY = Comparator
            .comparing((FollowUp followUp) -> followUp.agreedOn().orElse(LocalDate.MAX));
    private static final Set<String> STATES = Set.of(GoalStates.PROPOSED, GoalStates.AGREED, GoalStates.ACTIVE,
            GoalStates.MET, GoalStates.REVISED, GoalStates.LET_GO);

    private final Vocabularies vocabularies;
    private final Frameworks frameworks;

    GoalBlocks(Vocabularies vocabularies, Frameworks frameworks) {
        this.vocabularies = vocabularies;
        this.frameworks = frameworks;
    }

    List<Block> goals(List<Goal> goals) {
        List<Block> blocks = new ArrayList<>();
        if (!goals.isEmpty()) {
            blocks.add(new Heading(1, WORDS.text("goals")));
        }
        for (int i = 0; i < goals.size(); i++) {
            blocks.add(new Heading(2, WORDS.text("goal", i + 1)));
            blocks.add(new Facts(facts(goals.get(i))));
        }
        return blocks;
    }

    private List<Fact> facts(Goal goal) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "goal.text", goal.text());
        add(facts, "goal.notice", goal.notice());
        add(facts, "goal.support", goal.support());
        add(facts, "goal.why", goal.why());
        add(facts, "goal.until", goal.until().map(Texts::day).orElse(""));
        add(facts, "goal.focus", goal.focus().dimension().isBlank()
                ? ""
                : frameworks.find(goal.focus().dimension()).map(Dimension::label).orElse(""));
        add(facts, "goal.state", STATES.contains(goal.state()) ? WORDS.text("goal.is." + goal.state()) : goal.state());
        add(facts, "goal.reason", goal.reason());
        return facts;
    }

    private static void add(List<Fact> facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(WORDS.text(key), text));
        }
    }

    /** What was agreed on, in the order of its days; what has none comes last. */
    List<Block> followUps(List<FollowUp> followUps) {
        if (followUps.isEmpty()) {
            return List.of();
        }
        return List.of(new Heading(1, WORDS.text("followups")), new Table(WORDS.text("followups.caption"),
                List.of(WORDS.text("agreed"), WORDS.text("what"), WORDS.text("became")),
                followUps.stream().sorted(BY_DAY).map(this::row).toList()));
    }

    private List<String> row(FollowUp followUp) {
        return List.of(followUp.agreedOn().map(Texts::day).orElse(""), followUp.text(),
                vocabularies.label(Vocabulary.FOLLOW_UP_STATE, followUp.state()));
    }
}
