package org.attune.workbench.internal.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.records.Act;
import org.attune.records.RecordId;
import org.attune.records.Records;
import org.attune.records.RecordsException;
import org.attune.records.Saved;
import org.attune.records.Write;
import org.attune.words.Words;
import org.attune.workbench.internal.editors.EditorTab;
import org.attune.workbench.internal.parts.PartSite;

/**
 * What was changed since the workspace was unlocked, change by change, and how it is taken back: by a new change that is
 * its inverse. Taking that one back does the first again. On the user interface's thread.
 */
final class Changes {
    private static final Words WORDS = Words.of(Changes.class);
    private static final int REMEMBERED = 100;

    private final House house;
    private final PartSite site;
    private final Deque<List<Saved>> done = new ArrayDeque<>();
    private final Deque<List<Saved>> undone = new ArrayDeque<>();
    private Optional<Set<RecordId>> stepping = Optional.empty();

    Changes(House house, PartSite site) {
        this.house = house;
        this.site = site;
    }

    /** One way through the changes: what leads from one pile to the other, in which words. */
    private record Step(Deque<List<Saved>> from, Deque<List<Saved>> to, String key) {}

    /** Something was changed; whatever had been taken back stays so. */
    void saved(List<Saved> act) {
        boolean ownStep = stepping.equals(Optional.of(records(act)));
        if (!act.isEmpty() && !ownStep) {
            undone.clear();
            push(done, act);
        }
    }

    /** Another workspace, or the same one after it was locked, begins with nothing to take back. */
    void forget() {
        done.clear();
        undone.clear();
        stepping = Optional.empty();
    }

    /** Takes back the last change of all. */
    void undo(Records records) {
        take(records, new Step(done, undone, "undo"));
    }

    /** Does again what was taken back last. */
    void redo(Records records) {
        take(records, new Step(undone, done, "redo"));
    }

    private void take(Records records, Step step) {
        if (stepping.isPresent()) {
            return;
        }
        if (step.from().isEmpty()) {
            say(step.key() + ".nothing");
        } else if (isBeingTyped(records(step.from().peek()))) {
            say("undo.typed");
        } else {
            commit(records, step);
        }
    }

    private void commit(Records records, Step step) {
        List<Saved> last = step.from().pop();
        stepping = Optional.of(records(last));
        site.background().call(WORDS.text(step.key() + ".working"), () -> records.commit(inverse(last)), saved -> {
            stepping = Optional.empty();
            push(step.to(), saved);
            house.around().log().done(WORDS.text(step.key() + ".done"));
        }, this::refused);
    }

    /** What began last goes first, as other records of the act may point at it. */
    private static Act inverse(List<Saved> act) {
        return new Act(act.reversed().stream().<Write>map(each -> new Write.Undo(each.record(), each.version()))
                .toList(), Optional.empty());
    }

    private void refused(Exception why) {
        stepping = Optional.empty();
        house.around().log().failed(why instanceof RecordsException known
                ? WORDS.text("undo.refused", known.getMessage())
                : WORDS.text("undo.refused.unexpected"), why);
    }

    private boolean isBeingTyped(Set<RecordId> records) {
        Set<RecordId> typed = house.windows().stream().flatMap(window -> window.editors().stream())
                .filter(EditorTab::dirty).flatMap(tab -> tab.record().stream())
                .collect(Collectors.toCollection(HashSet::new));
        typed.retainAll(records);
        return !typed.isEmpty();
    }

    private void say(String key) {
        house.around().log().warn(WORDS.text(key));
    }

    private static void push(Deque<List<Saved>> pile, List<Saved> act) {
        pile.push(List.copyOf(act));
        if (pile.size() > REMEMBERED) {
            pile.removeLast();
        }
    }

    private static Set<RecordId> records(List<Saved> act) {
        return act.stream().map(Saved::record).collect(Collectors.toSet());
    }
}
