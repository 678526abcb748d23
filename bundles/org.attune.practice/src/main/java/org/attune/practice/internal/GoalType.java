package org.attune.practice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.attune.practice.Goal;
import org.attune.practice.GoalFocus;
import org.attune.practice.GoalStates;
import org.attune.records.Complaint;
import org.attune.records.DataClass;
import org.attune.records.Header;
import org.attune.records.Link;
import org.attune.records.RecordType;
import org.attune.records.json.ViewedType;
import org.attune.words.ShortLine;
import org.attune.words.Words;
import org.osgi.service.component.annotations.Component;

/**
 * The type {@code practice.goal}. The status in its header is {@code open} while the goal is ahead, else how it ended;
 * its day is the one by which somebody wants to be there.
 */
@Component(service = RecordType.class)
public final class GoalType extends ViewedType<Goal> {
    /** The status of a goal that is still ahead, whatever its state. */
    static final String OPEN = "open";
    private static final Words WORDS = Words.of(GoalType.class);
    private static final Set<String> SAID = Set.of(GoalStates.PROPOSED, GoalStates.AGREED, GoalStates.ACTIVE,
            GoalStates.MET, GoalStates.REVISED, GoalStates.LET_GO);

    /** The type. */
    public GoalType() {
        super(Goal.TYPE, DataClass.JOINT_ENTRY, PracticeBodies.GOAL, "goal.schema.json");
    }

    @Override
    public String label() {
        return WORDS.text("type.goal");
    }

    @Override
    protected String title(Goal goal) {
        return ShortLine.of(goal.text(), PracticeBodies.LONGEST_TITLE);
    }

    @Override
    protected String summary(Goal goal) {
        return SAID.contains(goal.state()) ? WORDS.text("goal." + goal.state()) : goal.state();
    }

    @Override
    protected List<String> searchableText(Goal goal) {
        return Stream.of(goal.text(), goal.notice(), goal.support(), goal.why(), goal.reason())
                .filter(text -> !text.isBlank()).toList();
    }

    @Override
    protected Header header(Goal goal) {
        return new Header(goal.until(), Optional.of(goal.open() ? OPEN : goal.state()), links(goal));
    }

    @Override
    protected List<Complaint> check(Goal goal, LocalDate today) {
        return Stream.of(complaint(goal.text().isBlank(), "/text", "check.goal.blank"),
                complaint(GoalStates.wantsEnd(goal.state()) && goal.until().isEmpty(), "/until", "check.goal.end"),
                complaint(GoalStates.wantsReason(goal.state()) && goal.reason().isBlank(), "/reason",
                        "check.goal.reason"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Complaint> complaint(boolean wrong, String path, String key) {
        return wrong ? Optional.of(new Complaint(path, WORDS.text(key))) : Optional.empty();
    }

    private static List<Link> links(Goal goal) {
        return Stream.of(goal.person().map(id -> Link.to(Goal.PERSON_LINK, id)),
                goal.focus().need().map(id -> Link.to(GoalFocus.NEED_LINK, id)),
                goal.focus().objective().map(id -> Link.to(GoalFocus.OBJECTIVE_LINK, id))).flatMap(Optional::stream)
                .toList();
    }
}
